package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;

/// A tenth of a second, while another process gets ready.
final class Pause {

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted", interrupted);
        }
    }
}
