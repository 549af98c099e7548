package dev.pledgeledger.shell;

import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.AnotherPersonException;
import dev.pledgeledger.account.NobodyHereException;
import dev.pledgeledger.account.SignInLateException;
import dev.pledgeledger.account.SignInUnfinishedException;
import dev.pledgeledger.account.TooManyTriesException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Leads back to the sign-in page, which says what to do.
class SignInFailures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInUnfinishedException more) {
            response.sendRedirect(request.getContextPath() + "/" + more.keep(request));
            return;
        }
        String query = switch (failure) {
            case SignInLateException _ -> SignInLine.ENDED.parameter();
            case TooManyTriesException tooMany -> SignInLine.WAIT.with(tooMany.seconds());
            case AnotherPersonException _ -> SignInLine.ANOTHER.parameter();
            case NobodyHereException _ -> SignInLine.NOBODY.parameter();
            case OAuth2AuthenticationException refused -> logged(refused, SignInLine.PROVIDER);
            case AuthenticationServiceException broken -> logged(broken, SignInLine.UNREACHABLE);
            case BadCredentialsException _ -> SignInLine.ERROR.parameter();
            default -> logged(failure, SignInLine.PROVIDER);
        };
        response.sendRedirect(request.getContextPath() + "/" + AccountPaths.SIGN_IN + "?" + query);
    }

    private static String logged(AuthenticationException failure, SignInLine line) {
        LOG.warn("sign-in: {}", failure.getMessage(), failure.getCause());
        return line.parameter();
    }
}
