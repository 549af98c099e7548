package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.ReadingAction;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.StaffId;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads from the log who has acted on this edition of an entry; it is stored nowhere else. What was done before the
/// last publication belongs to an edition of its own.
@Component
class Trails {

    /// Under which name a line keeps whose place was acted in.
    static final String PRINCIPAL = "principal";

    private static final Set<String> DECISIONS =
            named(Step.CONCUR, Step.OBJECT, Step.SETTLE, Step.OVERRIDE, Step.RETURN, Step.APPROVE);
    /// Lines that neither decide nor move anything.
    private static final Set<String> SILENT = Stream.of(
                    Set.of(
                            ProgressAction.RATING_CHANGE.name(),
                            ProgressAction.ENTRY_SUCCEEDED.name(),
                            ReadingAction.READ_AFTERWARDS.name()),
                    ProgressAction.EVIDENCE,
                    ProgressAction.COMMENTS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    /// After these nobody is entering for the department any more.
    private static final Set<String> ENDS_ENTERING = named(
            Step.SUBMIT, Step.START, Step.DECLINE, Step.WITHDRAW, Step.CARRY_OVER, Step.CORRECT, Step.CORRECT_WORDING);

    private final JdbcClient database;
    private final Texts texts;
    private final AuditQueries audit;

    Trails(JdbcClient database, Texts texts, AuditQueries audit) {
        this.database = database;
        this.texts = texts;
        this.audit = audit;
    }

    /// The trails of many entries, read at once.
    ///
    /// @param copies the working copies of those that have one
    Map<EntryId, Trail> of(Collection<Entry> entries, Map<EntryId, WorkingCopy> copies) {
        List<EntryId> ids = entries.stream().map(Entry::id).toList();
        Map<EntryId, Set<StaffId>> authors = texts.authorsSincePublication(ids);
        Map<Long, List<AuditLine>> lines =
                audit.about(Subject.Kind.ENTRY, ids.stream().map(EntryId::value).toList()).stream()
                        .collect(Collectors.groupingBy(
                                line -> Objects.requireNonNull(line.subject().id())));
        Map<StaffId, String> names = claimants(entries);
        Map<EntryId, Trail> trails = new HashMap<>();
        for (Entry entry : entries) {
            Set<StaffId> wrote = new HashSet<>(authors.getOrDefault(entry.id(), Set.of()));
            Optional.ofNullable(copies.get(entry.id())).ifPresent(copy -> wrote.addAll(copy.authors()));
            trails.put(
                    entry.id(),
                    trail(
                            wrote,
                            sincePublication(lines.getOrDefault(entry.id().value(), List.of())),
                            names.get(entry.claimedBy())));
        }
        return trails;
    }

    private static Trail trail(Set<StaffId> authors, List<AuditLine> lines, @Nullable String claimant) {
        Set<StaffId> deciders = new HashSet<>();
        StaffId submitter = null;
        StaffId enteringFor = null;
        String actedSince = null;
        boolean objected = false;
        for (AuditLine line : lines) {
            StaffId person = person(line.who().staff());
            if (ENDS_ENTERING.contains(line.action())) {
                enteringFor = null;
            } else if (line.action().equals(Step.ENTER_FOR.name())) {
                enteringFor = person;
            }
            if (line.action().equals(Step.SUBMIT.name())) {
                submitter = person;
                actedSince = null;
                objected = false;
                authors.addAll(persons(line));
            } else if (!SILENT.contains(line.action())) {
                actedSince = line.who().name();
            }
            if (DECISIONS.contains(line.action())) {
                deciders.addAll(persons(line));
            }
            objected |= line.action().equals(Step.OBJECT.name());
        }
        return new Trail(authors, deciders, submitter, enteringFor, actedSince, claimant, objected);
    }

    private static List<AuditLine> sincePublication(List<AuditLine> lines) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).action().equals(Step.PUBLISH.name())) {
                last = i;
            }
        }
        return lines.subList(last + 1, lines.size());
    }

    private static List<StaffId> persons(AuditLine line) {
        Object principal = line.after().get(PRINCIPAL);
        return Stream.of(line.who().staff(), principal instanceof Number id ? id.longValue() : null)
                .flatMap(id -> Stream.ofNullable(person(id)))
                .toList();
    }

    private static @Nullable StaffId person(@Nullable Long id) {
        return id == null ? null : new StaffId(id);
    }

    private Map<StaffId, String> claimants(Collection<Entry> entries) {
        Long[] ids = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.claimedBy()))
                .map(StaffId::value)
                .distinct()
                .toArray(Long[]::new);
        Map<StaffId, String> names = new HashMap<>();
        if (ids.length == 0) {
            return names;
        }
        database.sql("select id, name from staff where id = any(:ids)")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    names.put(new StaffId(row.getLong("id")), row.getString("name"));
                });
        return names;
    }

    /// The lines that say whether somebody is entering for the department; the last one counts.
    static String[] entering() {
        return Stream.concat(Stream.of(Step.ENTER_FOR.name()), ENDS_ENTERING.stream())
                .toArray(String[]::new);
    }

    private static Set<String> named(Step... steps) {
        return Stream.of(steps).map(Step::name).collect(Collectors.toUnmodifiableSet());
    }
}
