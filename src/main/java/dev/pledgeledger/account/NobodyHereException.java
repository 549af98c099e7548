package dev.pledgeledger.account;

import org.springframework.security.core.AuthenticationException;

/// Somebody whom the identity provider knows, and who has no active account here.
public class NobodyHereException extends AuthenticationException {

    NobodyHereException() {
        super("no active account has this login");
    }
}
