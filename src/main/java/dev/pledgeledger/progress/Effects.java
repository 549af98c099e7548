package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a step does once nothing stands against it: the entry moves on, and the log gets its line.
@Component
class Effects {

    private final Entries entries;
    private final Texts texts;
    private final Concurrences concurrences;
    private final ConcurrenceRequests requests;
    private final AuditLog log;
    private final Clock clock;

    Effects(
            Entries entries,
            Texts texts,
            Concurrences concurrences,
            ConcurrenceRequests requests,
            AuditLog log,
            Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.concurrences = concurrences;
        this.requests = requests;
        this.log = log;
        this.clock = clock;
    }

    Entry of(StepRequest request, Situation situation) {
        log.beginAct();
        Entry entry = situation.entry();
        Instant now = clock.instant();
        Entry moved = switch (request.step()) {
            case SUBMIT -> submit(situation, now);
            case CONCUR -> concur(situation, now);
            case OBJECT -> {
                decide(situation, Concurrence.Decision.OBJECTED, request.reason(), now);
                yield entries.move(entry, Entries.Move.of(entry, State.DRAFT, now));
            }
            case CLAIM ->
                entries.move(
                        entry,
                        Entries.Move.of(entry, State.IN_REVIEW, now)
                                .claimedBy(situation.actor().staff()));
            case RETURN -> giveBack(situation, State.RETURNED, request.dueOn(), now);
            case START, PULL_BACK -> {
                ensureWorkingCopy(situation, now);
                yield entries.move(entry, Entries.Move.of(entry, State.DRAFT, now));
            }
            case RELEASE -> entries.move(entry, Entries.Move.of(entry, State.SUBMITTED, now));
            case ASSIGN, SAVE, APPROVE, PACKAGE, SIGN_OFF, PUBLISH, SEND_BACK ->
                entries.move(
                        entry, Entries.Move.of(entry, request.step().follows().getFirst(), now));
        };
        record(request, entry, moved);
        return moved;
    }

    /// Sends an entry back out of a package, for rewriting or only for another review.
    Entry sendBack(StepRequest request, Situation situation, State target) {
        log.beginAct();
        Entry moved = giveBack(situation, target, request.dueOn(), clock.instant());
        record(request, situation.entry(), moved);
        return moved;
    }

    private Entry submit(Situation situation, Instant now) {
        Entry entry = situation.entry();
        Set<StaffId> authors = new HashSet<>(situation.trail().authors());
        situation.actor().person().ifPresent(authors::add);
        Content content = RatingReasons.complete(situation);
        WorkingCopy copy =
                new WorkingCopy(content, authors, now, situation.actor().name());
        texts.save(entry.id(), copy);
        RevisionId revision = texts.add(entry, Step.SUBMIT.name(), copy, requests.departments(entry));
        boolean asked = requests.ask(entry, revision, content);
        State next = asked ? State.CONCURRENCE : State.SUBMITTED;
        return entries.move(entry, Entries.Move.of(entry, next, now).to(revision));
    }

    private Entry concur(Situation situation, Instant now) {
        decide(situation, Concurrence.Decision.AGREED, "", now);
        Entry entry = situation.entry();
        boolean waiting = concurrences.on(entry.revision()).stream().anyMatch(Concurrence::isOpen);
        return entries.move(entry, Entries.Move.of(entry, waiting ? State.CONCURRENCE : State.SUBMITTED, now));
    }

    private void decide(Situation situation, Concurrence.Decision decision, String reason, Instant now) {
        concurrences.on(situation.entry().revision()).stream()
                .filter(Concurrence::isOpen)
                .filter(asked -> mayAnswer(situation, asked.department()))
                .forEach(asked ->
                        concurrences.decide(asked, decision, situation.actor().staff(), now, reason));
    }

    private static boolean mayAnswer(Situation situation, DepartmentId department) {
        return situation.actor().has(Role.HEAD, department);
    }

    private Entry giveBack(Situation situation, State target, @Nullable LocalDate dueOn, Instant now) {
        Entry entry = situation.entry();
        WorkingCopy copy = texts.workingCopy(entry.id())
                .orElseGet(() -> new WorkingCopy(
                        situation.content(), Set.of(), now, situation.actor().name()));
        texts.save(
                entry.id(),
                new WorkingCopy(copy.content().withAnswer(""), copy.authors(), copy.savedAt(), copy.savedBy()));
        return entries.move(entry, Entries.Move.of(entry, target, now).dueOn(dueOn));
    }

    private void ensureWorkingCopy(Situation situation, Instant now) {
        EntryId entry = situation.entry().id();
        if (texts.workingCopy(entry).isEmpty()) {
            texts.save(
                    entry,
                    new WorkingCopy(
                            situation.content(),
                            Set.of(),
                            now,
                            situation.actor().name()));
        }
    }

    private void record(StepRequest request, Entry before, Entry after) {
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("state", after.state());
        if (request.dueOn() != null) {
            now.put("dueOn", request.dueOn().toString());
        }
        if (request.proposed() != null) {
            now.put("proposedRating", request.proposed());
        }
        RevisionId revision = after.revision();
        log.record(AuditEvent.of(
                        request.step(),
                        new Subject(
                                Subject.Kind.ENTRY,
                                after.id().value(),
                                after.code().toString()))
                .in(after.cycle().value())
                .at(revision == null ? null : revision.value())
                .changing(Map.of("state", before.state()), now)
                .because(request.reason()));
    }
}
