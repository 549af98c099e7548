package dev.pledgeledger.account;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `ledger.sign-in.oidc.*`: the identity provider people may sign in at. Without an issuer there is none.
///
/// @param claim of the provider's answer that holds the login; where its value is a mail address, what stands before
///     the `@`, if the rest is the domain
/// @param secondFactorThere whether the provider asks for a second factor itself, so that none is asked for here
@ConfigurationProperties("ledger.sign-in.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("") String domain,
        @DefaultValue("") String label,

        @DefaultValue("{baseUrl}/sign-in/answer/{registrationId}")
        String redirectUri,

        @DefaultValue("false") boolean secondFactorThere) {

    boolean isOn() {
        return !issuer.isEmpty();
    }

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
