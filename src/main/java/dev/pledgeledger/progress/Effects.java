package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a step does once nothing stands against it: the entry moves on, and the log gets its line.
@Component
class Effects {

    private final Entries entries;
    private final Submissions submissions;
    private final OfficeRevisions office;
    private final AuditLog log;
    private final Clock clock;

    Effects(Entries entries, Submissions submissions, OfficeRevisions office, AuditLog log, Clock clock) {
        this.entries = entries;
        this.submissions = submissions;
        this.office = office;
        this.log = log;
        this.clock = clock;
    }

    Entry of(StepRequest request, Situation situation) {
        return of(request, situation, null);
    }

    /// The same with the text that comes with a correction of the wording.
    Entry of(StepRequest request, Situation situation, @Nullable Content wording) {
        begin(request.step(), situation);
        Entry entry = situation.entry();
        Instant now = clock.instant();
        Entry moved = switch (request.step()) {
            case SUBMIT -> submissions.submit(situation, now);
            case CONCUR, OBJECT, SETTLE -> submissions.answer(request, situation, now);
            case CLAIM -> to(entry, State.IN_REVIEW, now, situation.actor());
            case RETURN -> submissions.giveBack(situation, State.RETURNED, request.dueOn(), now);
            case START, PULL_BACK, ENTER_FOR -> submissions.open(situation, now);
            case RELEASE -> to(entry, State.SUBMITTED, now, null);
            case EXTEND -> entries.move(entry, Entries.Move.staying(entry, now).dueOn(request.dueOn()));
            case OVERRIDE -> office.override(request, situation, now);
            case CARRY_OVER -> office.carryOver(request, situation, now);
            case CORRECT_WORDING -> office.reword(request, situation, wording, now);
            case CORRECT -> submissions.reopen(situation, request.dueOn(), now);
            case REINSTATE -> submissions.reinstate(situation, now);
            case PUBLISH ->
                entries.move(entry, Entries.Move.of(entry, State.PUBLISHED, now).dueOn(null));
            case SAVE, MOVE, SPLIT, JOIN, REORDER -> entries.move(entry, Entries.Move.staying(entry, now));
            case ASSIGN, DECLINE, APPROVE, WITHDRAW, PACKAGE, UNPACKAGE, SIGN_OFF, SEND_BACK ->
                to(entry, request.step().follows().getFirst(), now, null);
        };
        record(request, situation, moved, Map.of());
        return moved;
    }

    /// A step on the place of an entry in the report, which its caller has changed already.
    Entry regrouped(StepRequest request, Situation situation, Map<String, ?> values) {
        begin(request.step(), situation);
        Entry entry = situation.entry();
        Entry moved = entries.move(entry, Entries.Move.staying(entry, clock.instant()));
        record(request, situation, moved, values);
        return moved;
    }

    /// Sends an entry back out of a package, for rewriting or only for another review.
    Entry sendBack(StepRequest request, Situation situation, State target) {
        begin(request.step(), situation);
        Entry moved = submissions.giveBack(situation, target, request.dueOn(), clock.instant());
        record(request, situation, moved, Map.of());
        return moved;
    }

    private Entry to(Entry entry, State state, Instant now, @Nullable Actor claimant) {
        return entries.move(
                entry, Entries.Move.of(entry, state, now).claimedBy(claimant == null ? null : claimant.staff()));
    }

    private void begin(Step step, Situation situation) {
        situation.inPlaceOf(step).ifPresentOrElse(principal -> log.beginActFor(principal.name()), log::beginAct);
    }

    private void record(StepRequest request, Situation situation, Entry after, Map<String, ?> values) {
        Map<String, @Nullable Object> now = new LinkedHashMap<>();
        now.put("state", after.state());
        if (request.dueOn() != null) {
            now.put("dueOn", request.dueOn().toString());
        }
        if (request.proposed() != null) {
            now.put("proposedRating", request.proposed());
        }
        situation
                .inPlaceOf(request.step())
                .map(Actor.StandIn::principal)
                .ifPresent(principal -> now.put(Trails.PRINCIPAL, principal.value()));
        now.putAll(values);
        RevisionId revision = after.revision();
        log.record(AuditEvent.of(
                        request.step(),
                        new Subject(
                                Subject.Kind.ENTRY,
                                after.id().value(),
                                after.code().toString()))
                .in(after.cycle().value())
                .at(revision == null ? null : revision.value())
                .changing(Map.of("state", situation.entry().state()), now)
                .because(request.reason()));
    }
}
