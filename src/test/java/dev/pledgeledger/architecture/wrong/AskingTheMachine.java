package dev.pledgeledger.architecture.wrong;

import java.time.Instant;

public class AskingTheMachine {

    Instant now() {
        return Instant.now();
    }
}
