package dev.pledgeledger.bench;

import java.time.Duration;

/// Something that is measured.
///
/// @param goal what it may take
enum Row {
    IMPORT("a published report is read and landed", Duration.ofSeconds(2)),
    OPEN_YEAR("the next year is opened from it", Duration.ofSeconds(5));

    private final String what;
    private final Duration goal;

    Row(String what, Duration goal) {
        this.what = what;
        this.goal = goal;
    }

    String what() {
        return what;
    }

    Duration goal() {
        return goal;
    }
}
