package dev.pledgeledger.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 不調: what a joint department objected to, what the lead answered, and how it was decided. Both opinions stay.
///
/// @param department that objected
/// @param rounds one for each objection, oldest first
/// @param decision of the planning office; null where it decided nothing
public record Dissent(
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

    /// An objection, and what the lead department said when it submitted again; null while it has not.
    public record Round(Opinion objection, @Nullable Opinion answer) {}

    /// Whether more was said than an objection.
    public boolean isDiscussed() {
        return ending != Ending.OPEN || rounds.stream().anyMatch(round -> round.answer() != null);
    }
}
