package dev.pledgeledger.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Takes the answer of the identity provider and signs in the person it names: what lies in the session afterwards is
/// the same as after a password.
class OidcAnswerFilter extends OAuth2LoginAuthenticationFilter {

    private final OidcPeople people;

    OidcAnswerFilter(ClientRegistrationRepository provider, OidcPeople people) {
        super(provider, new NoTokens(), SignInWays.ANSWER);
        this.people = people;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        Authentication there = super.attemptAuthentication(request, response);
        if (there == null || !(there.getPrincipal() instanceof OidcUser user)) {
            throw new AuthenticationServiceException("the identity provider says nothing of who signs in");
        }
        return people.admit(user, request.getRemoteAddr());
    }

    /// The provider's tokens have done their work: nothing here asks it for more.
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String provider, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient tokens,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Not kept.
        }

        @Override
        public void removeAuthorizedClient(
                String provider, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // Never there.
        }
    }
}
