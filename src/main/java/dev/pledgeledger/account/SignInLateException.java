package dev.pledgeledger.account;

import org.springframework.security.core.AuthenticationException;

/// Somebody took too long over her sign-in, or begins in the middle of it.
public class SignInLateException extends AuthenticationException {

    SignInLateException() {
        super("nothing has been begun here, or it was too long ago");
    }
}
