package dev.pledgeledger.account;

import dev.pledgeledger.common.TypedId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Every service asks for its roles itself, whichever way it is called.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class AccountConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    TypedId<MembershipId> membershipIdType() {
        return new TypedId<>(MembershipId.class, MembershipId::new, MembershipId::value);
    }
}
