package dev.pledgeledger.progress;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleQueries;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the rules look at.
@Component
class Situations {

    private final JdbcClient database;
    private final Entries entries;
    private final Texts texts;
    private final Concurrences concurrences;
    private final CycleQueries cycles;
    private final Trails trails;
    private final CurrentActor currentActor;

    Situations(
            JdbcClient database,
            Entries entries,
            Texts texts,
            Concurrences concurrences,
            CycleQueries cycles,
            Trails trails,
            CurrentActor currentActor) {
        this.database = database;
        this.entries = entries;
        this.texts = texts;
        this.concurrences = concurrences;
        this.cycles = cycles;
        this.trails = trails;
        this.currentActor = currentActor;
    }

    Situation of(Entry entry) {
        Revision latest = texts.revision(entry.revision()).orElse(null);
        WorkingCopy copy = texts.workingCopy(entry.id()).orElse(null);
        Content content = copy != null ? copy.content() : latest != null ? latest.content() : Content.EMPTY;
        return new Situation(
                entry,
                currentActor.get(),
                cycles.find(entry.cycle()).orElseThrow().takesInput(),
                content,
                latest,
                lastYear(entry),
                rowHasText(entry),
                open(entry),
                trails.of(entry, copy));
    }

    /// Everything against a request; where the entry has moved on since it was seen, that alone.
    List<Refusal> against(StepRequest request, Situation situation) {
        return newer(request, situation).<List<Refusal>>map(List::of).orElseGet(() -> Rules.of(request, situation));
    }

    /// Where somebody has written or decided since the version that was seen: who, and what reads differently now.
    private Optional<Refusal> newer(StepRequest request, Situation situation) {
        Entry entry = situation.entry();
        if (request.version() == entry.version()) {
            return Optional.empty();
        }
        Content seen = texts.revisions(entry.id()).stream()
                .filter(revision -> revision.entryVersion() <= request.version())
                .findFirst()
                .map(Revision::content)
                .orElse(null);
        String by = texts.workingCopy(entry.id()).map(WorkingCopy::savedBy).orElse("");
        return Optional.of(new Refusal.Newer(
                request.version(), entry.version(), by, FieldChange.between(seen, situation.content())));
    }

    private @Nullable Rating lastYear(Entry entry) {
        EntryId previous = entry.previous();
        return previous == null
                ? null
                : entries.find(previous)
                        .flatMap(last -> texts.revision(last.published()))
                        .map(revision -> revision.content().rating())
                        .orElse(null);
    }

    private List<Concurrence> open(Entry entry) {
        return concurrences.on(entry.revision()).stream()
                .filter(Concurrence::isOpen)
                .toList();
    }

    private boolean rowHasText(Entry entry) {
        return database.sql("""
                select exists (select from entry e join entry other on other.cycle_id = e.cycle_id
                    and other.pledge_id = e.pledge_id and other.row_position = e.row_position and other.id <> e.id
                    and other.state <> 'WITHDRAWN'
                    join working_copy w on w.entry_id = other.id
                    where e.id = :entry and trim(w.achievements) <> '')
                """)
                .param("entry", entry.id().value())
                .query(Boolean.class)
                .single();
    }
}
