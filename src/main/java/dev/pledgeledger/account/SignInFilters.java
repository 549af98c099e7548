package dev.pledgeledger.account;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/// What takes part in signing in besides the form for login and password.
@Component
@ConditionalOnWebApplication
public class SignInFilters {

    private final OidcSettings settings;
    private final OidcPeople people;
    private final OidcProvider provider;
    private final SignInSteps steps;
    private final Clock clock;

    SignInFilters(OidcSettings settings, OidcPeople people, SignInSteps steps, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.steps = steps;
        this.clock = clock;
        this.provider = new OidcProvider(settings, clock);
    }

    /// Those that sign somebody in.
    public List<AbstractAuthenticationProcessingFilter> signingIn() {
        List<AbstractAuthenticationProcessingFilter> filters = new ArrayList<>();
        filters.add(new UnfinishedSignInFilter(steps, clock));
        if (settings.isOn()) {
            OidcAnswerFilter answers = new OidcAnswerFilter(provider, people);
            answers.setAuthenticationManager(new ProviderManager(
                    new OidcAuthorizationCodeAuthenticationProvider(OidcTokens.client(), OidcTokens.users())));
            filters.add(answers);
        }
        return filters;
    }

    /// Those that lead to where somebody signs in.
    public List<Filter> leadingOut(AuthenticationFailureHandler failures) {
        if (!settings.isOn()) {
            return List.of();
        }
        var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, SignInWays.START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var start = new OAuth2AuthorizationRequestRedirectFilter(requests);
        start.setAuthenticationFailureHandler(failures);
        return List.of(start);
    }
}
