package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.Pledge;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 組替え: rearranges the entries of a year. The log says how many entries the report has afterwards, so that nobody has
/// to guess why a total changed.
@Service
@Transactional
@RolesAllowed("REVIEWER")
public class RegroupingService {

    private final Entries entries;
    private final Places places;
    private final Situations situations;
    private final Effects effects;
    private final CycleQueries cycles;
    private final CurrentActor currentActor;
    private final AuditLog log;

    RegroupingService(
            Entries entries,
            Places places,
            Situations situations,
            Effects effects,
            CycleQueries cycles,
            CurrentActor currentActor,
            AuditLog log) {
        this.entries = entries;
        this.places = places;
        this.situations = situations;
        this.effects = effects;
        this.cycles = cycles;
        this.currentActor = currentActor;
        this.log = log;
    }

    /// Whether the person signed in may add new work to a year: its report is not published yet.
    @Transactional(readOnly = true)
    @PermitAll
    public boolean addsTo(CycleId cycle) {
        return adds() && cycles.find(cycle).filter(year -> !year.isPublished()).isPresent();
    }

    /// Whether it is for the person signed in to add work to years that are not published.
    @PermitAll
    public boolean adds() {
        return currentActor.get().has(Role.REVIEWER);
    }

    /// Adds new work to a pledge, in a row of its own; departments are assigned next.
    public EntryId add(CycleId cycle, Pledge pledge, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("new work needs a reason");
        }
        if (!addsTo(cycle)) {
            throw new IllegalArgumentException("a published year takes no new work");
        }
        Entries.Place place =
                new Entries.Place(places.newKey(pledge.code()), places.newRow(cycle, pledge.id()), 1, null);
        EntryId id = entries.open(cycle, pledge.id(), place, State.UNASSIGNED);
        log.record(AuditEvent.of(
                        ProgressAction.ENTRY_ADDED,
                        new Subject(
                                Subject.Kind.ENTRY, id.value(), pledge.code().toString()))
                .in(cycle.value())
                .changing(
                        Map.of(), Map.of("state", State.UNASSIGNED, "key", place.key(), "entries", places.count(cycle)))
                .because(reason));
        return id;
    }

    /// Puts an entry into a row of its own, at the end of a pledge: another one, or its own.
    public Outcome move(StepRequest request, Pledge target) {
        return regroup(request, Step.MOVE, situation -> {
            Entry entry = situation.entry();
            places.put(entry.id(), target.id(), places.newRow(entry.cycle(), target.id()), 1);
            return Map.of("pledge", target.code().toString());
        });
    }

    /// Makes two entries of one: the new one stands in the same row, has no rating yet and waits for departments.
    public Outcome split(StepRequest request) {
        return regroup(request, Step.SPLIT, situation -> {
            Entry entry = situation.entry();
            int position = places.newPosition(entry.cycle(), places.pledge(entry.id()), entry.row());
            Entries.Place place =
                    new Entries.Place(places.newKey(entry.code()), entry.row(), position, entry.previous());
            entries.open(entry.cycle(), places.pledge(entry.id()), place, State.UNASSIGNED);
            return Map.of("key", place.key());
        });
    }

    /// Puts an entry into the row of another one, so that both print as one.
    public Outcome join(StepRequest request, EntryId other) {
        return regroup(request, Step.JOIN, situation -> {
            Entry entry = situation.entry();
            Entry neighbour = entries.find(other).orElseThrow();
            if (other.equals(entry.id()) || !neighbour.cycle().equals(entry.cycle())) {
                throw new IllegalArgumentException("an entry joins another one of its year");
            }
            int position = places.newPosition(entry.cycle(), places.pledge(other), neighbour.row());
            places.put(entry.id(), places.pledge(other), neighbour.row(), position);
            return Map.of("joined", neighbour.key());
        });
    }

    /// Moves the row of an entry up or down among the rows of its pledge; at the end of the way it stays.
    public Outcome reorder(StepRequest request, boolean up) {
        return regroup(request, Step.REORDER, situation -> {
            Entry entry = situation.entry();
            List<Entry> inPledge = entries.of(entry.cycle()).stream()
                    .filter(other -> other.code().equals(entry.code()))
                    .toList();
            inPledge.stream()
                    .map(Entry::row)
                    .filter(row -> up ? row < entry.row() : row > entry.row())
                    .max(up ? Comparator.naturalOrder() : Comparator.reverseOrder())
                    .ifPresent(row -> swap(inPledge, entry.row(), row));
            return Map.of();
        });
    }

    private void swap(List<Entry> inPledge, int one, int other) {
        inPledge.stream()
                .filter(entry -> entry.row() == one || entry.row() == other)
                .sorted(Comparator.comparingLong(entry -> entry.id().value()))
                .forEach(entry -> places.put(
                        entry.id(), places.pledge(entry.id()), entry.row() == one ? other : one, entry.position()));
    }

    private Outcome regroup(StepRequest request, Step step, Change change) {
        if (request.step() != step) {
            throw new IllegalArgumentException(request.step() + " is another step than " + step);
        }
        Situation situation = situations.of(entries.lock(request.entry())
                .orElseThrow(() -> new NoSuchElementException("no entry " + request.entry())));
        List<Refusal> refusals = situations.against(request, situation);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Map<String, Object> values = new LinkedHashMap<>(change.apply(situation));
        values.put("entries", places.count(situation.entry().cycle()));
        return new Outcome.Done(effects.regrouped(request, situation, values));
    }

    /// What changes, and what the log says of it.
    @FunctionalInterface
    private interface Change {
        Map<String, ?> apply(Situation situation);
    }
}
