package dev.pledgeledger.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import dev.pledgeledger.account.SignInFilters;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/// Lets people in who come another way than by the form, with the same session and to the same page as after it.
class SignInBesideForm extends AbstractHttpConfigurer<SignInBesideForm, HttpSecurity> {

    private final SignInFilters filters;
    private final AuthenticationFailureHandler failures;

    SignInBesideForm(SignInFilters filters, AuthenticationFailureHandler failures) {
        this.filters = filters;
        this.failures = failures;
    }

    @Override
    public void configure(HttpSecurity http) {
        filters.leadingOut(failures).forEach(http::addFilter);
        filters.signingIn().forEach(filter -> {
            filter.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
            filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setAuthenticationSuccessHandler(
                    http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
            filter.setAuthenticationFailureHandler(failures);
            http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
        });
    }
}
