package dev.pledgeledger.shell;

import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.TooManyTriesException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Leads back to the sign-in page, which says what to do.
class SignInFailures implements AuthenticationFailureHandler {

    static final String ERROR = "error";
    static final String WAIT = "wait";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String query = failure instanceof TooManyTriesException tooMany ? WAIT + "=" + tooMany.seconds() : ERROR;
        response.sendRedirect(request.getContextPath() + "/" + AccountPaths.SIGN_IN + "?" + query);
    }
}
