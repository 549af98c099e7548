package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.report.Departments;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Moves entries on to the departments of a new organisation, inside the transaction that applies it. The state, the
/// working copy, comments and revisions stay; what has left its department gets a revision that names the new ones.
@Service
@Transactional(propagation = Propagation.MANDATORY)
@RolesAllowed({"REVIEWER", "SYSTEM"})
public class SuccessionSteps {

    private static final String STEP = ProgressAction.ENTRY_SUCCEEDED.name();

    private final Entries entries;
    private final Texts texts;
    private final SuccessionEntries concerned;
    private final ConcurrenceRequests requests;
    private final ReissuedRequests reissued;
    private final AuditLog log;
    private final Clock clock;

    SuccessionSteps(
            Entries entries,
            Texts texts,
            SuccessionEntries concerned,
            ConcurrenceRequests requests,
            ReissuedRequests reissued,
            AuditLog log,
            Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.concerned = concerned;
        this.requests = requests;
        this.reissued = reissued;
        this.log = log;
        this.clock = clock;
    }

    /// Keeps entries from being written until the transaction ends.
    public void lock(List<EntryId> ids) {
        entries.lock(ids);
    }

    /// Moves one entry on, and those of earlier years that it continues.
    public Entry succeed(Inheritance inheritance) {
        return succeed(entries.lock(inheritance.entry()).orElseThrow(), inheritance);
    }

    /// Moves an entry on that was split off from another one, from where that one stood.
    public Entry succeedLike(Entry original, Inheritance inheritance) {
        Entry twin = entries.lock(inheritance.entry()).orElseThrow();
        return succeed(
                twin.assigned(original.achievementsDepartments(), original.plansDepartments(), original.acting()),
                inheritance);
    }

    private Entry succeed(Entry entry, Inheritance inheritance) {
        Sides<DepartmentId> after = Sides.after(
                concerned.of(List.of(entry)).getFirst(),
                inheritance.on(),
                department -> department,
                department -> inheritance.of(entry.today(department), department));
        Entry assigned = entry.assigned(after.achievements(), after.plans(), acting(entry, after, inheritance));
        entries.assign(entry.id(), after.achievements(), after.plans(), assigned.acting());
        inheritance
                .successors()
                .forEach((old, successors) -> successors.stream()
                        .findFirst()
                        .ifPresent(successor -> concerned.actForEarlier(entry.id(), old, successor)));
        Departments before = requests.departments(entry);
        Entry moved = move(entry, assigned, inheritance);
        log.record(AuditEvent.of(
                        ProgressAction.ENTRY_SUCCEEDED,
                        new Subject(
                                Subject.Kind.ENTRY,
                                entry.id().value(),
                                entry.code().toString()))
                .in(entry.cycle().value())
                .at(Optional.ofNullable(moved.revision()).map(RevisionId::value).orElse(null))
                .changing(values(before), values(requests.departments(assigned))));
        return moved;
    }

    /// The entry that was last put into the row of another one.
    public Entry newestOfRow(Entry entry) {
        return entries.of(entry.cycle()).stream()
                .filter(other -> other.code().equals(entry.code()) && other.row() == entry.row())
                .max(Comparator.comparingLong(other -> other.id().value()))
                .orElseThrow();
    }

    /// Whoever else has been working in the place of a department has one successor there from now on.
    public void actEverywhere(DepartmentId old, DepartmentId successor) {
        concerned.actEverywhere(old, successor);
    }

    private Entry move(Entry entry, Entry assigned, Inheritance inheritance) {
        Instant now = clock.instant();
        Optional<Revision> latest = texts.revision(entry.revision());
        if (!isOnItsWay(entry.state()) || latest.isEmpty()) {
            return entries.move(entry, Entries.Move.staying(entry, now));
        }
        Revision before = latest.get();
        WorkingCopy same = new WorkingCopy(before.content(), before.authors(), now, before.madeBy());
        RevisionId revision = texts.add(entry, STEP, same, requests.departments(assigned));
        boolean waiting = reissued.ask(entry, assigned, inheritance, revision);
        Entries.Move move = entry.state() == State.CONCURRENCE && !waiting
                ? Entries.Move.of(entry, State.SUBMITTED, now)
                : Entries.Move.staying(entry, now);
        return entries.move(entry, move.to(revision));
    }

    /// Out of its department's hands, and not yet before the mayor's office.
    private static boolean isOnItsWay(State state) {
        return switch (state) {
            case CONCURRENCE, SUBMITTED, IN_REVIEW, APPROVED -> true;
            case UNASSIGNED, NOT_STARTED, DRAFT, RETURNED, PACKAGED, SIGNED_OFF, PUBLISHED, WITHDRAWN -> false;
        };
    }

    /// A department that stays named while its work goes on elsewhere acts through its successor; where it has none,
    /// through whoever else works on the entry.
    private static Map<DepartmentId, DepartmentId> acting(
            Entry entry, Sides<DepartmentId> after, Inheritance inheritance) {
        Map<DepartmentId, DepartmentId> acting = new HashMap<>();
        Stream.concat(after.achievements().stream(), after.plans().stream())
                .distinct()
                .filter(named -> entry.named().anyMatch(named::equals))
                .forEach(named -> {
                    DepartmentId today = entry.today(named);
                    List<DepartmentId> successors = inheritance.successors().get(today);
                    if (successors == null) {
                        acting.put(named, today);
                    } else if (!successors.isEmpty()) {
                        acting.put(named, successors.contains(named) ? named : successors.getFirst());
                    } else {
                        remaining(entry, inheritance).ifPresent(other -> acting.put(named, other));
                    }
                });
        return acting;
    }

    private static Optional<DepartmentId> remaining(Entry entry, Inheritance inheritance) {
        return entry.responsible().flatMap(inheritance::asked).findFirst();
    }

    private static Map<String, Object> values(Departments departments) {
        return Map.of("achievementsDepartments", departments.achievements(), "plansDepartments", departments.plans());
    }
}
