package dev.pledgeledger.intake;

import org.jspecify.annotations.Nullable;

/// A finding, and what has become of it.
///
/// @param id by which a [Mend] names it
/// @param key the entry beside which it stands; null where it stands beside none
/// @param selfChecking whether the report itself shows when it is mended
/// @param settledBy what was done about it; null while it is open
public record Checked(
        String id,
        Finding finding,
        @Nullable String key,
        boolean selfChecking,
        @Nullable Mend settledBy) {

    public boolean isOpen() {
        return settledBy == null;
    }

    /// Nothing lands while an error is open.
    public boolean hinders() {
        return isOpen() && finding.severity() == Severity.ERROR;
    }
}
