package dev.pledgeledger.demo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// All people of the sample city share one password, which everybody may read: it is hashed once for all of them.
/// Forty times would be half of what the first start with `--demo` takes. Any other password is hashed as ever.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class OnePassword implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("passwordEncoder") && bean instanceof PasswordEncoder house
                ? new Shared(house, SingletonSupplier.of(() -> house.encode(DemoPerson.PASSWORD)))
                : bean;
    }

    private record Shared(PasswordEncoder house, Supplier<@Nullable String> hash) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password != null && DemoPerson.PASSWORD.contentEquals(password)
                    ? hash.get()
                    : house.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            return house.matches(password, encoded);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String encoded) {
            return house.upgradeEncoding(encoded);
        }
    }
}
