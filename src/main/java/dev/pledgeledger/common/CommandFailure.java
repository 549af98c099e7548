package dev.pledgeledger.common;

/// Ends a command or the start: the message is the one line a person reads on standard error, and says what to do.
public class CommandFailure extends RuntimeException {

    public CommandFailure(String line) {
        super(line);
    }

    public CommandFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
