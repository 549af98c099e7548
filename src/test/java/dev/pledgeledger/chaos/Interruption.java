package dev.pledgeledger.chaos;

import java.time.Duration;

/// What happens to somebody who is typing.
enum Interruption {
    /// The server is killed and started again; it happens to everybody at once.
    SERVER_KILLED,
    /// The server knows nothing of the session any more.
    SESSION_GONE,
    TAB_CLOSED,
    /// The page is gone without having been told.
    BROWSER_CRASHED,
    CUT_FOR_10_SECONDS,
    CUT_FOR_60_SECONDS,
    /// Long enough for the server to give the page up.
    CUT_FOR_1200_SECONDS;

    /// How long the network is gone.
    Duration cut() {
        return switch (this) {
            case CUT_FOR_10_SECONDS -> Duration.ofSeconds(10);
            case CUT_FOR_60_SECONDS -> Duration.ofSeconds(60);
            case CUT_FOR_1200_SECONDS -> Duration.ofSeconds(1200);
            case SERVER_KILLED, SESSION_GONE, TAB_CLOSED, BROWSER_CRASHED -> Duration.ZERO;
        };
    }

    boolean endsThePage() {
        return this == TAB_CLOSED || this == BROWSER_CRASHED;
    }
}
