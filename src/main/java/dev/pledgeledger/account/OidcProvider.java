package dev.pledgeledger.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/// The identity provider as it describes itself. It is asked when somebody first wants to sign in there, so that this
/// ledger starts without it, and again as long as it does not answer.
class OidcProvider implements ClientRegistrationRepository {

    private final OidcSettings settings;
    private @Nullable ClientRegistration found;

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(SignInWays.PROVIDER)) {
            return null;
        }
        if (found == null) {
            found = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(SignInWays.PROVIDER)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri(settings.redirectUri())
                    .build();
        }
        return found;
    }
}
