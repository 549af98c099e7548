package dev.pledgeledger.account;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// How the identity provider's tokens are fetched: with the JDK's own client, and not for ever.
final class OidcTokens {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private OidcTokens() {}

    /// Asks for more about the person where the token does not say all.
    static OidcUserService users() {
        RestTemplate asking = new RestTemplate(requests());
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService people = new DefaultOAuth2UserService();
        people.setRestOperations(asking);
        OidcUserService users = new OidcUserService();
        users.setOauth2UserService(people);
        return users;
    }

    private static JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build());
        requests.setReadTimeout(LONGEST_WAIT);
        return requests;
    }

    static RestClientAuthorizationCodeTokenResponseClient client() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
