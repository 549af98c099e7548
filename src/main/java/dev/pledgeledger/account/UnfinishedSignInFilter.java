package dev.pledgeledger.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Takes what is sent in from one of the pages between being vouched for and being signed in.
class UnfinishedSignInFilter extends AbstractAuthenticationProcessingFilter {

    private final SignInSteps steps;
    private final Clock clock;

    UnfinishedSignInFilter(SignInSteps steps, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.POST, "/" + AccountPaths.SIGN_IN + "/{step}"));
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        UnfinishedSignIn soFar = UnfinishedSignIn.in(session::getAttribute).orElseThrow(SignInLateException::new);
        if (soFar.isOver(clock.instant())) {
            UnfinishedSignIn.forgetIn(session);
            throw new SignInLateException();
        }
        Authentication signedIn = switch (soFar.stage()) {
            case CODE, ENROLMENT -> steps.code(soFar, typed(request, "code"));
            case NEW_PASSWORD -> steps.newPassword(soFar, typed(request, "password"), typed(request, "again"));
            case FIRST_FACTOR -> throw new SignInLateException();
        };
        UnfinishedSignIn.forgetIn(session);
        return signedIn;
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
