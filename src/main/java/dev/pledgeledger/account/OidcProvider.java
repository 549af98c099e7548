package dev.pledgeledger.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/// The identity provider as it describes itself. It is asked when somebody first wants to sign in there, so that this
/// ledger starts without it, and again as long as it does not answer. While one waits for it the others do not, nor for
/// some seconds after it has failed.
class OidcProvider implements ClientRegistrationRepository {

    static final Duration PAUSE = Duration.ofSeconds(10);

    private final OidcSettings settings;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable ClientRegistration found;
    private volatile Instant askedNotBefore = Instant.EPOCH;

    OidcProvider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(SignInWays.PROVIDER)) {
            return null;
        }
        ClientRegistration known = found;
        if (known != null) {
            return known;
        }
        if (clock.instant().isBefore(askedNotBefore) || !asking.tryLock()) {
            throw silent(null);
        }
        try {
            ClientRegistration asked = ask();
            found = asked;
            return asked;
        } catch (RuntimeException failure) {
            askedNotBefore = clock.instant().plus(PAUSE);
            throw silent(failure);
        } finally {
            asking.unlock();
        }
    }

    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(SignInWays.PROVIDER)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri(settings.redirectUri())
                .build();
    }

    private static OAuth2AuthenticationException silent(@Nullable RuntimeException cause) {
        return new OAuth2AuthenticationException(
                new OAuth2Error("provider_silent"), "the identity provider does not say where to sign in", cause);
    }
}
