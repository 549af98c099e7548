package dev.pledgeledger.progress;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.StaffId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Revisions that the planning office makes itself. Whoever makes one has become an author, so somebody else decides.
@Component
class OfficeRevisions {

    private final Entries entries;
    private final Texts texts;
    private final ConcurrenceRequests departments;

    OfficeRevisions(Entries entries, Texts texts, ConcurrenceRequests departments) {
        this.entries = entries;
        this.texts = texts;
        this.departments = departments;
    }

    /// Another rating, while the review goes on.
    Entry override(StepRequest request, Situation situation, Instant now) {
        Rating rating = Objects.requireNonNull(request.proposed());
        Content content = situation.content().withRating(rating, request.reason());
        RevisionId revision =
                revise(request, situation, content, situation.trail().authors(), now);
        return entries.move(
                situation.entry(), Entries.Move.staying(situation.entry(), now).to(revision));
    }

    /// The entry stays unrated this year, with what has been written so far.
    Entry carryOver(StepRequest request, Situation situation, Instant now) {
        Content content = situation.content().unrated(request.reason());
        RevisionId revision =
                revise(request, situation, content, situation.trail().authors(), now);
        return entries.move(
                situation.entry(),
                Entries.Move.of(situation.entry(), State.IN_REVIEW, now).to(revision));
    }

    /// Other words for what is published; rating, departments and everything else stay.
    Entry reword(StepRequest request, Situation situation, @Nullable Content wording, Instant now) {
        Entry entry = situation.entry();
        Content published = texts.revision(entry.published()).orElseThrow().content();
        Content typed = Objects.requireNonNull(wording);
        Content content = published.withTexts(typed.achievements(), typed.plans());
        RevisionId revision = revise(request, situation, content, Set.of(), now);
        return entries.move(entry, Entries.Move.of(entry, State.IN_REVIEW, now).to(revision));
    }

    private RevisionId revise(
            StepRequest request, Situation situation, Content content, Set<StaffId> before, Instant now) {
        Entry entry = situation.entry();
        Set<StaffId> authors = new HashSet<>(before);
        authors.addAll(situation.persons(request.step()));
        WorkingCopy copy =
                new WorkingCopy(content, authors, now, situation.actor().name());
        texts.save(entry.id(), copy);
        return texts.add(entry, request.step().name(), copy, departments.departments(entry));
    }
}
