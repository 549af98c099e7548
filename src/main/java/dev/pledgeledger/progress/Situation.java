package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything the rules look at, read once under the lock of the entry.
///
/// @param inputOpen whether the cycle still takes input
/// @param content the working copy
/// @param latest the latest revision of this cycle, if there is one
/// @param lastYear the rating of last year's edition
/// @param rowHasText whether another entry of the same row carries the text
/// @param open the departments still asked to concur
/// @param trail who did what so far
public record Situation(
        Entry entry,
        Actor actor,
        boolean inputOpen,
        Content content,
        @Nullable Revision latest,
        @Nullable Rating lastYear,
        boolean rowHasText,
        Set<DepartmentId> open,
        Trail trail) {

    public Situation {
        open = Set.copyOf(open);
    }

    /// Who has acted on an entry, from its revisions and from the log.
    ///
    /// @param authors who wrote or submitted any revision, or in the working copy
    /// @param deciders who decided as head or reviewer
    /// @param submitter who submitted it last
    /// @param actedSince name of whoever acted after that submission
    /// @param claimant name of whoever holds the review
    public record Trail(
            Set<StaffId> authors,
            Set<StaffId> deciders,
            @Nullable StaffId submitter,
            @Nullable String actedSince,
            @Nullable String claimant) {
        public Trail {
            authors = Set.copyOf(authors);
            deciders = Set.copyOf(deciders);
        }
    }

    /// The same with other departments, as it would be after an assignment.
    Situation assigned(List<DepartmentId> achievements, List<DepartmentId> plans) {
        return new Situation(
                entry.assigned(achievements, plans),
                actor,
                inputOpen,
                content,
                latest,
                lastYear,
                rowHasText,
                open,
                trail);
    }

    boolean actorIsAuthor() {
        return actor.person().filter(trail.authors()::contains).isPresent();
    }

    boolean actorDecided() {
        return actor.person().filter(trail.deciders()::contains).isPresent();
    }

    boolean actorSubmitted() {
        return actor.person().filter(person -> person.equals(trail.submitter())).isPresent();
    }

    boolean claimedByAnother() {
        return entry.claimedBy() != null
                && actor.person()
                        .filter(person -> person.equals(entry.claimedBy()))
                        .isEmpty();
    }

    /// The rating this entry stood at before: that of the latest revision, or else last year's.
    Optional<Rating> standing() {
        return latest != null ? Optional.ofNullable(latest.content().rating()) : Optional.ofNullable(lastYear);
    }
}
