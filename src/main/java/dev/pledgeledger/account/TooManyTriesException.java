package dev.pledgeledger.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// A sign-in that was not looked at because too many went before it.
public class TooManyTriesException extends AuthenticationException {

    private final Duration pause;

    TooManyTriesException(Duration pause) {
        super("too many tries");
        this.pause = pause;
    }

    /// How long to wait, in whole seconds, at least one.
    public long seconds() {
        return pause.toSeconds() + 1;
    }
}
