package dev.pledgeledger.publication;

import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Editions in the database: written once, as the very document that is published.
@Repository
class Editions {

    /// A second manifesto in the same year is told apart by its place among the cycles of that year.
    private static final String EDITION = """
            select e.*, w.withdrawn_at, w.withdrawn_by, w.reason as withdrawn_for,
                (select max(restored_at) from edition_withdrawn r where r.edition_id = e.id) as last_restored,
                c.fiscal_year || case when c.place > 1 then '-' || c.place else '' end as address
            from edition e join (select id, fiscal_year, row_number() over (partition by fiscal_year order by id) as place
                from cycle) c on c.id = e.cycle_id
                left join edition_withdrawn w on w.edition_id = e.id and w.restored_at is null
            """;
    private static final String READ = " w.id is null";

    private final JdbcClient database;

    Editions(JdbcClient database) {
        this.database = database;
    }

    int nextNumber(CycleId cycle) {
        return database.sql("select coalesce(max(number), 0) + 1 from edition where cycle_id = :cycle")
                .param("cycle", cycle.value())
                .query(Integer.class)
                .single();
    }

    /// Of the cycle's year on the public site; a second manifesto in the same year is told apart by a number.
    String address(CycleId cycle) {
        return database.sql("""
                select c.fiscal_year || case when count(other.id) > 0 then '-' || count(other.id) + 1 else '' end
                from cycle c left join cycle other on other.fiscal_year = c.fiscal_year and other.id < c.id
                where c.id = :cycle group by c.id
                """)
                .param("cycle", cycle.value())
                .query(String.class)
                .single();
    }

    EditionId add(CycleId cycle, Report report, Origin origin, Note note) {
        Report.EditionMark mark = Objects.requireNonNull(report.edition());
        return new EditionId(database.sql("""
                insert into edition (cycle_id, number, published_at, published_by, origin, report, audit_head, change_note)
                values (:cycle, :number, :at, :by, :origin, :report, :head, :note) returning id
                """)
                .param("cycle", cycle.value())
                .param("number", mark.number())
                .param("at", Timestamp.from(mark.publishedAt()))
                .param("by", note.by())
                .param("origin", origin.name())
                .param("report", ReportJson.write(report))
                .param("head", mark.auditHead())
                .param("note", note.change())
                .query(Long.class)
                .single());
    }

    /// Newest year first, in each year the newest edition first.
    List<EditionRow> all() {
        return database.sql(EDITION + " order by c.fiscal_year desc, c.place, e.number desc")
                .query(Editions::row)
                .list();
    }

    List<PublishedEdition> documents() {
        return database.sql(EDITION + " where" + READ + " order by e.id")
                .query(Editions::document)
                .list();
    }

    Withdrawals withdrawals() {
        return new Withdrawals(
                database.sql(EDITION + " where not (" + READ + ") order by w.withdrawn_at desc, w.id desc")
                        .query((row, index) -> new WithdrawnEdition(document(row, index), withdrawal(row)))
                        .list(),
                database.sql("select * from (" + EDITION + " where" + READ + ") e where last_restored is not null")
                        .query((row, index) -> new Withdrawals.Restored(
                                document(row, index),
                                row.getTimestamp("last_restored").toInstant()))
                        .list());
    }

    /// Whether it could be read until now.
    boolean withdraw(EditionId id, Withdrawal withdrawal) {
        return database.sql("""
                insert into edition_withdrawn (edition_id, withdrawn_at, withdrawn_by, reason)
                values (:id, :at, :by, :reason) on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("at", Timestamp.from(withdrawal.at()))
                        .param("by", withdrawal.by())
                        .param("reason", withdrawal.reason())
                        .update()
                > 0;
    }

    /// Whether it was withdrawn, and is not any more.
    boolean restore(EditionId id, Withdrawal end) {
        return database.sql("""
                update edition_withdrawn set restored_at = :at, restored_by = :by, restored_for = :reason
                where edition_id = :id and restored_at is null
                """)
                        .param("id", id.value())
                        .param("at", Timestamp.from(end.at()))
                        .param("by", end.by())
                        .param("reason", end.reason())
                        .update()
                > 0;
    }

    /// What the public reads of a year; empty while nothing of it is published.
    Optional<PublishedEdition> latest(CycleId cycle) {
        return database.sql(EDITION + " where e.cycle_id = :cycle and" + READ + " order by e.number desc limit 1")
                .param("cycle", cycle.value())
                .query(Editions::document)
                .optional();
    }

    private static PublishedEdition document(ResultSet row, int index) throws SQLException {
        return new PublishedEdition(
                row.getString("address"), ReportJson.read(row.getString("report")), row.getString("change_note"));
    }

    private static EditionRow row(ResultSet row, int index) throws SQLException {
        return new EditionRow(
                new EditionId(row.getLong("id")),
                new CycleId(row.getLong("cycle_id")),
                row.getString("address"),
                row.getInt("number"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                Origin.valueOf(row.getString("origin")),
                row.getString("change_note"),
                row.getString("withdrawn_by") == null ? null : withdrawal(row));
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(
                row.getTimestamp("withdrawn_at").toInstant(),
                row.getString("withdrawn_by"),
                row.getString("withdrawn_for"));
    }

    /// Who published, and what changed since the edition before.
    record Note(String by, String change) {}
}
