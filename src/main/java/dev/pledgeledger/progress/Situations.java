package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import java.sql.ResultSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the rules look at.
@Component
class Situations {

    /// Here whoever has saved last was the last to act, and elsewhere whoever the log names.
    private static final Set<State> WRITTEN_IN = EnumSet.of(State.NOT_STARTED, State.DRAFT, State.RETURNED);

    private final JdbcClient database;
    private final Texts texts;
    private final Concurrences concurrences;
    private final CycleQueries cycles;
    private final Trails trails;
    private final Comments comments;
    private final CurrentActor currentActor;

    Situations(
            JdbcClient database,
            Texts texts,
            Concurrences concurrences,
            CycleQueries cycles,
            Trails trails,
            Comments comments,
            CurrentActor currentActor) {
        this.database = database;
        this.texts = texts;
        this.concurrences = concurrences;
        this.cycles = cycles;
        this.trails = trails;
        this.comments = comments;
        this.currentActor = currentActor;
    }

    Situation of(Entry entry) {
        return of(List.of(entry)).getFirst();
    }

    /// The situations of many entries in their order, read in as many statements as that of one.
    List<Situation> of(List<Entry> entries) {
        List<EntryId> ids = entries.stream().map(Entry::id).toList();
        Map<RevisionId, Revision> latest = texts.revisions(revisions(entries));
        Map<EntryId, WorkingCopy> copies = texts.workingCopies(ids);
        Map<RevisionId, List<Concurrence>> open = concurrences.on(revisions(entries)).stream()
                .filter(Concurrence::isOpen)
                .collect(Collectors.groupingBy(Concurrence::revision));
        Map<EntryId, Rating> lastYear = lastYear(ids);
        Set<EntryId> beneathText = beneathText(ids);
        Map<CycleId, Cycle.State> years = years(entries);
        Map<EntryId, Trail> trails = this.trails.of(entries, copies);
        Map<EntryId, Remarks> remarks = comments.remarks(ids);
        Actor actor = currentActor.get();
        return entries.stream()
                .map(entry -> {
                    Revision revision = latest.get(entry.revision());
                    WorkingCopy copy = copies.get(entry.id());
                    return new Situation(
                            entry,
                            actor,
                            Objects.requireNonNull(years.get(entry.cycle())),
                            copy != null ? copy.content() : revision != null ? revision.content() : Content.EMPTY,
                            revision,
                            lastYear.get(entry.id()),
                            beneathText.contains(entry.id()),
                            open.getOrDefault(entry.revision(), List.of()),
                            Objects.requireNonNull(trails.get(entry.id())),
                            remarks.getOrDefault(entry.id(), Remarks.NONE));
                })
                .toList();
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
        String by = Optional.ofNullable(situation.trail().actedSince())
                .filter(name -> !WRITTEN_IN.contains(entry.state()))
                .or(() -> texts.workingCopy(entry.id()).map(WorkingCopy::savedBy))
                .orElse("");
        return Optional.of(new Refusal.Newer(
                request.version(), entry.version(), by, FieldChange.between(seen, situation.content())));
    }

    private static List<RevisionId> revisions(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.revision()))
                .toList();
    }

    private Map<CycleId, Cycle.State> years(List<Entry> entries) {
        return entries.stream()
                .map(Entry::cycle)
                .distinct()
                .collect(Collectors.toMap(
                        cycle -> cycle,
                        cycle -> cycles.find(cycle).orElseThrow().state()));
    }

    private Map<EntryId, Rating> lastYear(List<EntryId> ids) {
        Map<EntryId, Rating> ratings = new HashMap<>();
        database.sql("""
                select e.id, r.rating from entry e join entry last on last.id = e.previous_id
                    join revision r on r.id = last.published_revision_id
                where e.id = any(:ids) and r.rating is not null
                """).param("ids", EntryId.values(ids)).query((ResultSet row) -> {
            ratings.put(new EntryId(row.getLong("id")), Rating.valueOf(row.getString("rating")));
        });
        return ratings;
    }

    /// Those whose row has its text with another entry.
    private Set<EntryId> beneathText(List<EntryId> ids) {
        return database
                .sql("""
                select e.id from entry e where e.id = any(:ids) and exists (
                    select from entry other join working_copy w on w.entry_id = other.id
                    where other.cycle_id = e.cycle_id and other.pledge_id = e.pledge_id
                        and other.row_position = e.row_position and other.id <> e.id
                        and other.state <> 'WITHDRAWN' and trim(w.achievements) <> '')
                """)
                .param("ids", EntryId.values(ids))
                .query((row, index) -> new EntryId(row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
