package dev.pledgeledger.account;

import org.springframework.security.core.AuthenticationException;

/// The identity provider vouched for somebody else under this login before.
public class AnotherPersonException extends AuthenticationException {

    AnotherPersonException() {
        super("the identity provider has another subject for this login");
    }
}
