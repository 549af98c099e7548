package dev.pledgeledger.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.OpenSessions;
import dev.pledgeledger.account.SignInFilters;
import dev.pledgeledger.account.StaffAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may reach which address at all. What somebody may do there, every view and every service decides itself.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SecurityConfiguration {

    /// Here an open page hands in what was typed when its session has ended; it proves itself by a secret in the
    /// address.
    private static final String PAGES_WITHOUT_SESSION = "/editors/*";

    /// Whoever signed out knows why she has to sign in again.
    private static final String SESSION_COOKIE = "JSESSIONID";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, OpenSessions openSessions, SignInFilters filters, RequestUtil vaadinRequests)
            throws Exception {
        SignInFailures failures = new SignInFailures();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/public",
                                "/public/**",
                                "/actuator/health",
                                "/styles/**",
                                "/scripts/**",
                                "/pictures/**",
                                "/error",
                                PAGES_WITHOUT_SESSION)
                        .permitAll()
                        .requestMatchers("/preview/**")
                        .authenticated())
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy((who, request, response) -> {
                    if (who instanceof StaffAuthentication person) {
                        openSessions.begun(person.staff(), request.getSession());
                    }
                }))
                .headers(headers -> headers.withObjectPostProcessor(writtenFirst())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.plain()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class).enableCsrfConfiguration(false))
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                                vaadinRequests::isFrameworkInternalRequest, SecurityConfiguration::isSignInFromHere)
                        .ignoringRequestMatchers(PAGES_WITHOUT_SESSION))
                // After Vaadin's part, which says where the page is: before it, this would still mean /login.
                .formLogin(form -> form.failureHandler(failures))
                .with(new SignInBesideForm(filters, failures), also -> {})
                .exceptionHandling(strangers -> strangers.authenticationEntryPoint(new SignInEntry()))
                .logout(out -> out.deleteCookies(SESSION_COOKIE))
                .build();
    }

    /// Whoever left the sign-in page open too long has lost her token and may sign in all the same; another site may
    /// not do it for her. Vaadin's own requests carry a token of their own.
    private static boolean isSignInFromHere(HttpServletRequest request) {
        String path = request.getServletPath();
        return (path.equals("/" + AccountPaths.SIGN_IN) || path.startsWith("/" + AccountPaths.SIGN_IN + "/"))
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /// The screens are reached by a forward, which ends the response before Spring Security would write its headers.
    private static ObjectPostProcessor<HeaderWriterFilter> writtenFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
