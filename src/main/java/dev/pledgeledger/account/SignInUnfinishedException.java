package dev.pledgeledger.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.AuthenticationException;

/// Somebody is not signed in yet: there is one more page for her, or once more the same.
public class SignInUnfinishedException extends AuthenticationException {

    private final transient UnfinishedSignIn unfinished;
    private final String query;

    SignInUnfinishedException(UnfinishedSignIn unfinished) {
        this(unfinished, "");
    }

    /// @param query what the page is to say, after its address
    SignInUnfinishedException(UnfinishedSignIn unfinished, String query) {
        super("not signed in yet: " + unfinished.stage());
        this.unfinished = unfinished;
        this.query = query;
    }

    /// Keeps it for the next page, in a session whose number nobody knew before.
    ///
    /// @return the address of that page
    public String keep(HttpServletRequest request) {
        boolean known = request.getSession(false) != null;
        unfinished.keepIn(request.getSession());
        if (known) {
            request.changeSessionId();
        }
        return unfinished.stage().path() + query;
    }
}
