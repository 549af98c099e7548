package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.Cycle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything the rules look at, read once under the lock of the entry.
///
/// @param year whether the cycle still takes input, and whether anything of it may change at all
/// @param content the working copy
/// @param latest the latest revision of this cycle, if there is one
/// @param lastYear the rating of last year's edition
/// @param rowHasText whether another entry of the same row carries the text
/// @param open the concurrences still waited for
/// @param trail who did what so far
/// @param remarks how far the comments on it have come
public record Situation(
        Entry entry,
        Actor actor,
        Cycle.State year,
        Content content,
        @Nullable Revision latest,
        @Nullable Rating lastYear,
        boolean rowHasText,
        List<Concurrence> open,
        Trail trail,
        Remarks remarks) {

    public Situation {
        open = List.copyOf(open);
    }

    /// The same with other departments, as it would be after an assignment.
    Situation assigned(
            List<DepartmentId> achievements, List<DepartmentId> plans, Map<DepartmentId, DepartmentId> acting) {
        return new Situation(
                entry.assigned(achievements, plans, acting),
                actor,
                year,
                content,
                latest,
                lastYear,
                rowHasText,
                open,
                trail,
                remarks);
    }

    /// The same as somebody else would meet it.
    Situation seenBy(Actor other) {
        return new Situation(entry, other, year, content, latest, lastYear, rowHasText, open, trail, remarks);
    }

    boolean inputOpen() {
        return year == Cycle.State.OPEN;
    }

    /// In whose place the actor would take a step; empty where she takes it for herself.
    Optional<Actor.StandIn> inPlaceOf(Step step) {
        boolean answers = step.who() == Party.CONCURRING_HEAD && entry.state() == State.CONCURRENCE;
        return actor.inPlaceOf(
                step.who().roles(),
                answers
                        ? open.stream().map(Concurrence::department).toList()
                        : entry.responsible().toList());
    }

    /// Whom a step of the actor counts for: herself, and whoever she takes it for.
    Set<StaffId> persons(Step step) {
        return Stream.concat(
                        actor.person().stream(),
                        inPlaceOf(step).flatMap(standIn -> Optional.ofNullable(standIn.principal())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A deputy counts as both persons.
    boolean actorIsAuthor() {
        return actor.persons().stream().anyMatch(trail.authors()::contains);
    }

    boolean actorDecided() {
        return actor.persons().stream().anyMatch(trail.deciders()::contains);
    }

    boolean actorSubmitted() {
        return isActor(trail.submitter());
    }

    boolean actorEntersFor() {
        return isActor(trail.enteringFor()) && actor.has(Role.REVIEWER);
    }

    boolean claimedByAnother() {
        return entry.claimedBy() != null && !isActor(entry.claimedBy());
    }

    boolean hasInLead(Role role) {
        return actor.has(role, entry.lead().orElse(null));
    }

    boolean hasInResponsible(Role role) {
        return entry.responsible().anyMatch(department -> actor.has(role, department));
    }

    /// The rating this entry stood at before: that of the latest revision, or else last year's.
    Optional<Rating> standing() {
        return latest != null ? Optional.ofNullable(latest.content().rating()) : Optional.ofNullable(lastYear);
    }

    private boolean isActor(@Nullable StaffId person) {
        return actor.person().filter(me -> me.equals(person)).isPresent();
    }
}
