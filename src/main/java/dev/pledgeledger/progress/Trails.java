package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.StaffId;
import java.util.HashSet;
import java.util.List;
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
    private static final Set<String> SILENT = Set.of(
            ProgressAction.RATING_CHANGE.name(),
            ProgressAction.EVIDENCE_ADDED.name(),
            ProgressAction.EVIDENCE_REMOVED.name(),
            ProgressAction.EVIDENCE_READ.name());
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

    Situation.Trail of(Entry entry, @Nullable WorkingCopy copy) {
        Set<StaffId> authors = new HashSet<>(copy == null ? Set.of() : copy.authors());
        RevisionId published = entry.published();
        texts.revisions(entry.id()).stream()
                .filter(revision -> published == null || revision.id().value() > published.value())
                .forEach(revision -> authors.addAll(revision.authors()));
        Set<StaffId> deciders = new HashSet<>();
        StaffId submitter = null;
        StaffId enteringFor = null;
        String actedSince = null;
        for (AuditLine line : sincePublication(entry)) {
            StaffId person = person(line.who().staff());
            if (ENDS_ENTERING.contains(line.action())) {
                enteringFor = null;
            } else if (line.action().equals(Step.ENTER_FOR.name())) {
                enteringFor = person;
            }
            if (line.action().equals(Step.SUBMIT.name())) {
                submitter = person;
                actedSince = null;
                authors.addAll(persons(line));
            } else if (!SILENT.contains(line.action())) {
                actedSince = line.who().name();
            }
            if (DECISIONS.contains(line.action())) {
                deciders.addAll(persons(line));
            }
        }
        return new Situation.Trail(authors, deciders, submitter, enteringFor, actedSince, claimant(entry));
    }

    private List<AuditLine> sincePublication(Entry entry) {
        List<AuditLine> lines = audit.about(Subject.Kind.ENTRY, entry.id().value());
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

    private @Nullable String claimant(Entry entry) {
        StaffId claimedBy = entry.claimedBy();
        return claimedBy == null
                ? null
                : database.sql("select name from staff where id = :id")
                        .param("id", claimedBy.value())
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    private static Set<String> named(Step... steps) {
        return Stream.of(steps).map(Step::name).collect(Collectors.toUnmodifiableSet());
    }
}
