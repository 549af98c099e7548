package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the rules look at. Who has acted is read from the log, not stored twice.
@Component
class Situations {

    private static final Set<String> DECISIONS =
            Set.of(Step.CONCUR.name(), Step.OBJECT.name(), Step.RETURN.name(), Step.APPROVE.name());

    private final JdbcClient database;
    private final Entries entries;
    private final Texts texts;
    private final Concurrences concurrences;
    private final CycleQueries cycles;
    private final AuditQueries audit;
    private final CurrentActor currentActor;

    Situations(
            JdbcClient database,
            Entries entries,
            Texts texts,
            Concurrences concurrences,
            CycleQueries cycles,
            AuditQueries audit,
            CurrentActor currentActor) {
        this.database = database;
        this.entries = entries;
        this.texts = texts;
        this.concurrences = concurrences;
        this.cycles = cycles;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    Situation of(Entry entry) {
        Cycle cycle = cycles.find(entry.cycle()).orElseThrow();
        Revision latest = texts.revision(entry.revision()).orElse(null);
        WorkingCopy copy = texts.workingCopy(entry.id()).orElse(null);
        Content content = copy != null ? copy.content() : latest != null ? latest.content() : Content.EMPTY;
        return new Situation(
                entry,
                currentActor.get(),
                cycle.takesInput(),
                content,
                latest,
                lastYear(entry),
                rowHasText(entry),
                open(entry),
                trail(entry, copy));
    }

    /// Where somebody has written or decided since the version that was seen: who, and what reads differently now.
    Optional<Refusal> newer(StepRequest request, Situation situation) {
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
                        .flatMap(last -> texts.revision(last.revision()))
                        .map(revision -> revision.content().rating())
                        .orElse(null);
    }

    private Set<DepartmentId> open(Entry entry) {
        return concurrences.on(entry.revision()).stream()
                .filter(Concurrence::isOpen)
                .map(Concurrence::department)
                .collect(Collectors.toSet());
    }

    private boolean rowHasText(Entry entry) {
        return database.sql("""
                select exists (select from entry e join entry other on other.cycle_id = e.cycle_id
                    and other.pledge_id = e.pledge_id and other.row_position = e.row_position and other.id <> e.id
                    join working_copy w on w.entry_id = other.id
                    where e.id = :entry and trim(w.achievements) <> '')
                """)
                .param("entry", entry.id().value())
                .query(Boolean.class)
                .single();
    }

    private Situation.Trail trail(Entry entry, @Nullable WorkingCopy copy) {
        Set<StaffId> authors = new HashSet<>();
        if (copy != null) {
            authors.addAll(copy.authors());
        }
        texts.revisions(entry.id()).forEach(revision -> authors.addAll(revision.authors()));
        Set<StaffId> deciders = new HashSet<>();
        StaffId submitter = null;
        String actedSince = null;
        for (AuditLine line : audit.about(Subject.Kind.ENTRY, entry.id().value())) {
            Long staff = line.who().staff();
            StaffId person = staff == null ? null : new StaffId(staff);
            if (line.action().equals(Step.SUBMIT.name())) {
                submitter = person;
                actedSince = null;
                if (person != null) {
                    authors.add(person);
                }
            } else if (!line.action().equals("RATING_CHANGE")) {
                actedSince = line.who().name();
            }
            if (person != null && DECISIONS.contains(line.action())) {
                deciders.add(person);
            }
        }
        return new Situation.Trail(authors, deciders, submitter, actedSince, claimant(entry));
    }

    private @Nullable String claimant(Entry entry) {
        StaffId claimedBy = entry.claimedBy();
        if (claimedBy == null) {
            return null;
        }
        List<String> names = database.sql("select name from staff where id = :id")
                .param("id", claimedBy.value())
                .query((row, index) -> row.getString("name"))
                .list();
        return names.isEmpty() ? null : names.getFirst();
    }
}
