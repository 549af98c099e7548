package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.StaffId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the steps of the workflow. Who may take which is decided by the table of [Step] for the person signed in;
/// whoever may not gets the refusal, whatever button or address she used.
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProgressService {

    /// They have methods of their own, here and in [RegroupingService].
    private static final Set<Step> WITH_MORE =
            EnumSet.of(Step.SAVE, Step.ASSIGN, Step.CORRECT_WORDING, Step.MOVE, Step.SPLIT, Step.JOIN, Step.REORDER);

    private final Entries entries;
    private final Texts texts;
    private final Situations situations;
    private final Effects effects;
    private final EntryAccess access;
    private final ActingDepartments acting;
    private final Clock clock;

    ProgressService(
            Entries entries,
            Texts texts,
            Situations situations,
            Effects effects,
            EntryAccess access,
            ActingDepartments acting,
            Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.situations = situations;
        this.effects = effects;
        this.access = access;
        this.acting = acting;
        this.clock = clock;
    }

    /// Takes a step on one entry, at the version that was seen.
    public Outcome take(StepRequest request) {
        if (!request.step().isOnOneEntry() || WITH_MORE.contains(request.step())) {
            throw new IllegalArgumentException(request.step() + " takes more than an entry and a reason");
        }
        Situation situation = situations.of(locked(request.entry()));
        List<Refusal> refusals = against(request, situation);
        return refusals.isEmpty() ? new Outcome.Done(effects.of(request, situation)) : new Outcome.Refused(refusals);
    }

    /// Saves the working copy; no revision comes into being and the log stays silent.
    public Outcome save(EntryId id, long version, Content content) {
        Situation situation = situations.of(locked(id));
        List<Refusal> refusals = against(StepRequest.of(Step.SAVE, id, version), situation);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Actor actor = situation.actor();
        Set<StaffId> authors = new HashSet<>(situation.trail().authors());
        authors.addAll(situation.persons(Step.SAVE));
        texts.save(id, new WorkingCopy(content, authors, clock.instant(), actor.name()));
        Entry entry = situation.entry();
        return new Outcome.Done(entries.move(entry, Entries.Move.staying(entry, clock.instant())));
    }

    /// Saves what is written; the first words written begin the input.
    public Outcome write(EntryId id, long version, Content content) {
        if (locked(id).state() != State.NOT_STARTED) {
            return save(id, version, content);
        }
        return switch (take(StepRequest.of(Step.START, id, version))) {
            case Outcome.Done(var begun) -> save(id, begun.version(), content);
            case Outcome.Refused refused -> refused;
        };
    }

    /// Names the departments of both sides; the first of each is its lead.
    public Outcome assign(EntryId id, long version, List<DepartmentId> achievements, List<DepartmentId> plans) {
        Situation before = situations.of(locked(id));
        Map<DepartmentId, DepartmentId> today = acting.of(achievements, plans);
        Situation named = before.assigned(achievements, plans, today);
        StepRequest request = StepRequest.of(Step.ASSIGN, id, version);
        List<Refusal> refusals = against(request, named);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        entries.assign(id, achievements, plans, today);
        return new Outcome.Done(effects.of(request, named));
    }

    /// Opens other words for what is published: its rating and everything else stay, and another reviewer decides.
    public Outcome correctWording(StepRequest request, Content wording) {
        if (request.step() != Step.CORRECT_WORDING) {
            throw new IllegalArgumentException(request.step() + " is no correction of the wording");
        }
        Situation situation = situations.of(locked(request.entry()));
        List<Refusal> refusals = new ArrayList<>(against(request, situation));
        if (wording.sameTexts(situation.content())) {
            refusals.add(new Refusal.NothingChanged());
        }
        return refusals.isEmpty()
                ? new Outcome.Done(effects.of(request, situation, wording))
                : new Outcome.Refused(refusals);
    }

    /// For each step on one entry, what stands against it for the person signed in, but for what is given with it.
    @Transactional(readOnly = true)
    public Map<Step, List<Refusal>> possibilities(EntryId id) {
        Entry entry = entries.find(id).orElseThrow(NoSuchElementException::new);
        Situation situation = situations.of(entry);
        access.check(situation.actor(), entry);
        return Stream.of(Step.values())
                .filter(Step::isOnOneEntry)
                .collect(Collectors.toMap(step -> step, step -> beforehand(step, situation)));
    }

    /// Whoever assigns names the departments then, so their absence is no obstacle.
    static List<Refusal> beforehand(Step step, Situation situation) {
        return Rules.beforehand(step, situation).stream()
                .filter(refusal -> step != Step.ASSIGN || !(refusal instanceof Refusal.DepartmentsMissing))
                .toList();
    }

    private Entry locked(EntryId id) {
        return entries.lock(id).orElseThrow(() -> new NoSuchElementException("no entry " + id.value()));
    }

    private List<Refusal> against(StepRequest request, Situation situation) {
        access.check(situation.actor(), situation.entry());
        return situations.against(request, situation);
    }
}
