package dev.pledgeledger.bench;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that is measured.
///
/// @param goal what it may take
enum Row {
    IMPORT("a published report is read and landed", Duration.ofSeconds(2)),
    SITE("its public site is built with all its files", Duration.ofSeconds(10)),
    OPEN_YEAR("the next year is opened from it", Duration.ofSeconds(5)),
    CHROMIUM("Chromium prints it as PDF", Duration.ofMinutes(1)),
    PDF("the ledger prints it as PDF", CHROMIUM),
    CSV("it is written as CSV", CHROMIUM),
    JSON("it is written as JSON", CHROMIUM),
    XLSX("it is written as workbook in its look", CHROMIUM),
    TABLES("its open data are written as CSV", CHROMIUM),
    BOOK("its open data are written as workbook", CHROMIUM);

    private final String what;
    private final Duration goal;
    private final @Nullable Row other;

    Row(String what, Duration goal) {
        this.what = what;
        this.goal = goal;
        this.other = null;
    }

    /// No slower than another row.
    Row(String what, Row other) {
        this.what = what;
        this.goal = Duration.ZERO;
        this.other = other;
    }

    String what() {
        return what;
    }

    Duration goal(Function<Row, Duration> taken) {
        return other == null ? goal : taken.apply(other);
    }
}
