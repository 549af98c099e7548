package dev.pledgeledger.succession;

import dev.pledgeledger.organization.ReorganisationKind;
import dev.pledgeledger.progress.Concerned;
import dev.pledgeledger.report.Departments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An entry on the worklist, under one department of before.
///
/// @param words of its pledge
/// @param oldName of the department of before
/// @param candidates who can go on
/// @param chosen what was chosen, or follows where only one can go on; null while it is open
/// @param suggested the candidate that the others speak for; null where nothing does
/// @param before the departments as they print
/// @param after the same as they will print; what is not chosen yet stands as it is
public record WorkLine(
        Place place,
        Concerned concerned,
        String words,
        String oldName,
        ReorganisationKind kind,
        List<Candidate> candidates,
        @Nullable Choice chosen,
        @Nullable Candidate suggested,
        Departments before,
        Departments after) {

    public Optional<Choice> choice() {
        return Optional.ofNullable(chosen);
    }

    /// Whether somebody has to choose yet.
    public boolean isOpen() {
        return chosen == null;
    }

    public Optional<Candidate> candidate(String key) {
        return candidates.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst();
    }

    /// Whether the work would go on without a department that is responsible for it.
    boolean leavesNobody() {
        boolean nobody =
                choice().filter(choice -> choice.successors().isEmpty()).isPresent();
        return after.plans().isEmpty() && (nobody || !before.plans().isEmpty());
    }

    WorkLine suggesting(@Nullable Candidate candidate) {
        return new WorkLine(place, concerned, words, oldName, kind, candidates, chosen, candidate, before, after);
    }
}
