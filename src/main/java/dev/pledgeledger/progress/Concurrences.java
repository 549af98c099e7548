package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was asked to agree to a revision, and the answers.
@Repository
class Concurrences {

    private final JdbcClient database;

    Concurrences(JdbcClient database) {
        this.database = database;
    }

    void ask(EntryId entry, RevisionId revision, DepartmentId department, Concurrence.Capacity capacity) {
        database.sql("""
                insert into concurrence (entry_id, revision_id, department_id, capacity)
                values (:entry, :revision, :department, :capacity)
                """)
                .param("entry", entry.value())
                .param("revision", revision.value())
                .param("department", department.value())
                .param("capacity", capacity.name())
                .update();
    }

    List<Concurrence> on(@Nullable RevisionId revision) {
        return revision == null ? List.of() : on(List.of(revision));
    }

    /// In the order in which they were asked.
    List<Concurrence> on(Collection<RevisionId> revisions) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        "select * from concurrence where revision_id = any(:revisions) and lapsed_at is null order by id")
                .param("revisions", RevisionId.values(revisions))
                .query(Concurrences::concurrence)
                .list();
    }

    /// The latest answers of all departments ever asked about an entry, newest first.
    List<Concurrence> answered(EntryId entry) {
        return database.sql(
                        "select * from concurrence where entry_id = :entry and decision is not null order by id desc")
                .param("entry", entry.value())
                .query(Concurrences::concurrence)
                .list();
    }

    /// Everything that departments have said about this edition of an entry, newest first.
    List<Concurrence.Answer> answers(Entry entry) {
        RevisionId published = entry.published();
        return database.sql("""
                select k.capacity, k.decision, k.decided_at, k.decided_for, k.reason, d.name as department, s.name, r.number
                from concurrence k join department_label d on d.id = k.department_id join revision r on r.id = k.revision_id
                    join staff s on s.id = k.decided_by
                where k.entry_id = :entry and k.decision is not null
                    and (:published::bigint is null or k.revision_id > :published)
                order by k.decided_at desc, k.id desc
                """)
                .param("entry", entry.id().value())
                .param("published", published == null ? null : published.value())
                .query((row, index) -> new Concurrence.Answer(
                        new Eligibility.Asked(
                                row.getString("department"), Concurrence.Capacity.valueOf(row.getString("capacity"))),
                        Concurrence.Decision.valueOf(row.getString("decision")),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("decided_for"),
                        row.getTimestamp("decided_at").toInstant(),
                        Objects.requireNonNullElse(row.getString("reason"), "")))
                .list();
    }

    /// Nobody is to answer it any more: another department goes on with the work.
    void lapse(Concurrence question, Instant at) {
        database.sql("update concurrence set lapsed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", question.id())
                .update();
    }

    void decide(Concurrence concurrence, Verdict verdict) {
        StaffId by = verdict.by().staff();
        database.sql("""
                update concurrence set decision = :decision, decided_by = :by, decided_for = :for, decided_at = :at,
                    reason = :reason
                where id = :id
                """)
                .param("decision", verdict.decision().name())
                .param("by", by == null ? null : by.value())
                .param("for", verdict.inPlaceOf())
                .param("at", Timestamp.from(verdict.at()))
                .param("reason", verdict.reason())
                .param("id", concurrence.id())
                .update();
    }

    /// What somebody answers.
    ///
    /// @param inPlaceOf the name of whoever she stands in for; null where she answers for herself
    record Verdict(
            Concurrence.Decision decision,
            Actor by,
            @Nullable String inPlaceOf,
            Instant at,
            String reason) {}

    private static Concurrence concurrence(ResultSet row, int index) throws SQLException {
        String decision = row.getString("decision");
        return new Concurrence(
                row.getLong("id"),
                new RevisionId(row.getLong("revision_id")),
                new DepartmentId(row.getLong("department_id")),
                Concurrence.Capacity.valueOf(row.getString("capacity")),
                decision == null ? null : Concurrence.Decision.valueOf(decision));
    }
}
