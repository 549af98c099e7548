package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way of a text out of its department and back again.
@Component
class Submissions {

    private final Entries entries;
    private final Texts texts;
    private final Concurrences concurrences;
    private final ConcurrenceRequests requests;

    Submissions(Entries entries, Texts texts, Concurrences concurrences, ConcurrenceRequests requests) {
        this.entries = entries;
        this.texts = texts;
        this.concurrences = concurrences;
        this.requests = requests;
    }

    Entry submit(Situation situation, Instant now) {
        Entry entry = situation.entry();
        Set<StaffId> authors = new HashSet<>(situation.trail().authors());
        authors.addAll(situation.persons(Step.SUBMIT));
        WorkingCopy copy = new WorkingCopy(
                RatingReasons.complete(situation),
                authors,
                now,
                situation.actor().name());
        texts.save(entry.id(), copy);
        RevisionId revision = texts.add(entry, Step.SUBMIT.name(), copy, requests.departments(entry));
        State next = requests.ask(situation, revision) ? State.CONCURRENCE : State.SUBMITTED;
        return entries.move(entry, Entries.Move.of(entry, next, now).to(revision));
    }

    /// Answers what the actor was asked; the planning office settles whatever is still open.
    Entry answer(StepRequest request, Situation situation, Instant now) {
        Entry entry = situation.entry();
        Concurrence.Decision decision = switch (request.step()) {
            case CONCUR -> Concurrence.Decision.AGREED;
            case OBJECT -> Concurrence.Decision.OBJECTED;
            default -> Concurrence.Decision.SETTLED;
        };
        Predicate<Concurrence> asked = decision == Concurrence.Decision.SETTLED
                ? question -> true
                : question -> question.isFor(situation.actor());
        Actor actor = situation.actor();
        situation.open().stream()
                .filter(asked)
                .forEach(question -> concurrences.decide(
                        question,
                        new Concurrences.Verdict(
                                decision, actor, inPlaceOf(question, request.step(), actor), now, request.reason())));
        if (decision == Concurrence.Decision.OBJECTED) {
            awaitAnswer(situation, now);
        }
        boolean waiting = situation.open().stream().anyMatch(asked.negate());
        State next = switch (decision) {
            case AGREED -> waiting ? State.CONCURRENCE : State.SUBMITTED;
            case OBJECTED -> State.DRAFT;
            case SETTLED -> State.SUBMITTED;
        };
        return entries.move(entry, Entries.Move.of(entry, next, now));
    }

    /// For one department she may answer herself, for another one as a deputy.
    private static @Nullable String inPlaceOf(Concurrence question, Step step, Actor actor) {
        return actor.inPlaceOf(step.who().roles(), List.of(question.department()))
                .map(Actor.StandIn::name)
                .orElse(null);
    }

    /// Opens an entry for writing.
    Entry open(Situation situation, Instant now) {
        ensureWorkingCopy(situation, now);
        return entries.move(situation.entry(), Entries.Move.of(situation.entry(), State.DRAFT, now));
    }

    Entry reinstate(Situation situation, Instant now) {
        ensureWorkingCopy(situation, now);
        State next = situation.entry().lead().isPresent() ? State.DRAFT : State.UNASSIGNED;
        return entries.move(situation.entry(), Entries.Move.of(situation.entry(), next, now));
    }

    Entry giveBack(Situation situation, State target, @Nullable LocalDate dueOn, Instant now) {
        awaitAnswer(situation, now);
        Entry entry = situation.entry();
        return entries.move(entry, Entries.Move.of(entry, target, now).dueOn(dueOn));
    }

    /// Opens what is published for a correction: its text as published, written by nobody of the new edition yet.
    Entry reopen(Situation situation, @Nullable LocalDate dueOn, Instant now) {
        Entry entry = situation.entry();
        Content published = texts.revision(entry.published()).orElseThrow().content();
        texts.save(
                entry.id(),
                new WorkingCopy(
                        published.withAnswer("").withRating(published.rating(), ""),
                        Set.of(),
                        now,
                        situation.actor().name()));
        return entries.move(entry, Entries.Move.of(entry, State.DRAFT, now).dueOn(dueOn));
    }

    /// What was answered last time is no answer to what is asked now.
    private void awaitAnswer(Situation situation, Instant now) {
        EntryId entry = situation.entry().id();
        WorkingCopy copy = texts.workingCopy(entry).orElseGet(() -> untouched(situation, now));
        texts.save(
                entry, new WorkingCopy(copy.content().withAnswer(""), copy.authors(), copy.savedAt(), copy.savedBy()));
    }

    private void ensureWorkingCopy(Situation situation, Instant now) {
        EntryId entry = situation.entry().id();
        if (texts.workingCopy(entry).isEmpty()) {
            texts.save(entry, untouched(situation, now));
        }
    }

    private static WorkingCopy untouched(Situation situation, Instant now) {
        return new WorkingCopy(
                situation.content(), Set.of(), now, situation.actor().name());
    }
}
