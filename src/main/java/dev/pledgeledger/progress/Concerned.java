package dev.pledgeledger.progress;

import dev.pledgeledger.common.FiscalYear;
import java.time.LocalDate;

/// An entry that a department works on, as somebody sees it who decides who goes on with it.
///
/// @param asOf the day its report speaks of
public record Concerned(Entry entry, FiscalYear year, LocalDate asOf, Content content) {

    /// Whether what it prints stays as it is: it lies before the mayor's office, or is decided.
    public boolean isFrozen() {
        return entry.state().compareTo(State.PACKAGED) >= 0 && entry.state() != State.WITHDRAWN;
    }

    /// Achievements belong to the organisation of the reported year: one that begins later leaves them as they are.
    public boolean keepsAchievements(LocalDate reorganisation) {
        return reorganisation.isAfter(asOf);
    }
}
