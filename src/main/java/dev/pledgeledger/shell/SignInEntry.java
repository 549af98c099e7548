package dev.pledgeledger.shell;

import dev.pledgeledger.account.AccountPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// Leads strangers to the sign-in page, and says so to those whose session has ended.
class SignInEntry extends LoginUrlAuthenticationEntryPoint {

    SignInEntry() {
        super("/" + AccountPaths.SIGN_IN);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return ended ? getLoginFormUrl() + "?" + SignInLine.ENDED.parameter() : getLoginFormUrl();
    }
}
