package dev.pledgeledger.progress;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 不調: what a joint department objected to, what the lead answered, and how it was decided. Both opinions stay.
///
/// @param department that objected
/// @param rounds one for each objection, oldest first
/// @param decision of the planning office; null where it decided nothing
public record Dissent(
        EntryId entry,
        String department,
        List<Round> rounds,
        Ending ending,
        @Nullable Opinion decision) {

    public Dissent {
        rounds = List.copyOf(rounds);
    }

    /// How it stands now.
    public enum Ending {
        /// The lead department has to answer, or the one that objected is asked again.
        OPEN,
        /// The department that objected has agreed since.
        AGREED,
        /// The planning office has decided.
        SETTLED;

        public String textKey() {
            return "progress.dissent." + name();
        }
    }

    /// What somebody thought of a revision.
    ///
    /// @param revision its number
    /// @param inPlaceOf the name of whoever she stood in for, empty where that place is vacant; null for herself
    /// @param text empty where the text was mended without a word
    public record Opinion(int revision, String by, @Nullable String inPlaceOf, Instant at, String text) {}

    /// An objection, and what the lead department said when it submitted again; null while it has not.
    public record Round(Opinion objection, @Nullable Opinion answer) {}

    /// Whether the department still thinks otherwise, decided or not.
    public boolean stands() {
        return ending != Ending.AGREED;
    }
}
