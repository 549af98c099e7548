package dev.pledgeledger.account;

import org.jspecify.annotations.Nullable;

/// There is no key to seal or open second factors with; the message says what to do.
class KeyFileException extends RuntimeException {

    KeyFileException(String whatToDo, @Nullable Exception cause) {
        super(whatToDo, cause);
    }
}
