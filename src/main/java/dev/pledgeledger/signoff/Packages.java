package dev.pledgeledger.signoff;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Packages in the database.
@Repository
class Packages {

    private static final String PACKAGE = """
            select k.*,
                (select count(*) from package_entry pe where pe.package_id = k.id and pe.removed_for is null) as entries_in,
                (select count(*) from package_entry pe where pe.package_id = k.id and pe.removed_for is not null)
                    as entries_left,
                (select d.read_at from deputised_decision d join audit_line l on l.number = d.number
                    where l.subject_kind = 'PACKAGE' and l.subject_id = k.id and l.action = 'PACKAGE_SIGNED_OFF') as read_at
            from package k
            """;

    private final JdbcClient database;

    Packages(JdbcClient database) {
        this.database = database;
    }

    PackageId make(CycleId cycle, String by, Instant at) {
        return new PackageId(database.sql("""
                insert into package (cycle_id, number, state, made_at, made_by)
                values (:cycle, (select coalesce(max(number), 0) + 1 from package where cycle_id = :cycle), 'OPEN', :at, :by)
                returning id
                """)
                .param("cycle", cycle.value())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(Long.class)
                .single());
    }

    Optional<SignOffPackage> find(PackageId id) {
        return database.sql(PACKAGE + "where k.id = :id")
                .param("id", id.value())
                .query(Packages::read)
                .optional();
    }

    Optional<SignOffPackage> lock(PackageId id) {
        return database.sql(PACKAGE + "where k.id = :id for update of k")
                .param("id", id.value())
                .query(Packages::read)
                .optional();
    }

    /// Newest first.
    List<SignOffPackage> of(CycleId cycle) {
        return database.sql(PACKAGE + "where k.cycle_id = :cycle order by k.number desc")
                .param("cycle", cycle.value())
                .query(Packages::read)
                .list();
    }

    /// Those of all years that wait for their decision.
    List<SignOffPackage> waiting() {
        return database
                .sql(PACKAGE + "where k.state = 'OPEN' order by k.cycle_id desc, k.number")
                .query(Packages::read)
                .list()
                .stream()
                .filter(one -> !one.isEmptied())
                .toList();
    }

    void explain(PackageId id, Explanation explanation) {
        database.sql("""
                update package set explanation = :text, explained_by = :by, explained_at = :at, explained_for = :figures
                where id = :id
                """)
                .param("text", explanation.text())
                .param("by", explanation.by())
                .param("at", Timestamp.from(explanation.at()))
                .param("figures", explanation.figures())
                .param("id", id.value())
                .update();
    }

    /// @param in the fiscal year whose decisions are counted
    void signOff(PackageId id, Signature signature, FiscalYear in) {
        StaffId principal = signature.principal();
        database.sql("""
                update package set state = 'SIGNED_OFF', signed_off_by = :by, signed_off_at = :at,
                    signed_off_for = :for, signed_off_for_staff = :principal, version = version + 1, decision_year = :year,
                    decision_serial = (select coalesce(max(decision_serial), 0) + 1 from package where decision_year = :year)
                where id = :id
                """)
                .param("by", signature.by())
                .param("year", in.year())
                .param("at", Timestamp.from(signature.at()))
                .param("for", signature.inPlaceOf())
                .param("principal", principal == null ? null : principal.value())
                .param("id", id.value())
                .update();
    }

    /// Those a deputy signed in this person's place, and which she has not read yet.
    List<SignOffPackage> toRead(StaffId principal) {
        return database
                .sql(PACKAGE + "where k.signed_off_for_staff = :principal order by k.id")
                .param("principal", principal.value())
                .query(Packages::read)
                .list()
                .stream()
                .filter(signed ->
                        signed.signature() != null && signed.signature().readAt() == null)
                .toList();
    }

    void number(PackageId id, String documentNumber) {
        database.sql("update package set document_number = :number where id = :id")
                .param("number", documentNumber)
                .param("id", id.value())
                .update();
    }

    /// Whether another package has this number.
    boolean isNumbered(String documentNumber, PackageId but) {
        return database.sql("select exists (select from package where document_number = :number and id <> :but)")
                .param("number", documentNumber)
                .param("but", but.value())
                .query(Boolean.class)
                .single();
    }

    /// Whoever decides on it has to look again.
    void changed(PackageId id) {
        database.sql("update package set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    private static SignOffPackage read(ResultSet row, int index) throws SQLException {
        return new SignOffPackage(
                new PackageId(row.getLong("id")),
                new CycleId(row.getLong("cycle_id")),
                row.getInt("number"),
                SignOffPackage.State.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                explanation(row),
                signature(row),
                new PackageNumbers(row.getString("document_number"), decision(row)),
                new SignOffPackage.Contents(row.getInt("entries_in"), row.getInt("entries_left")));
    }

    private static @Nullable Explanation explanation(ResultSet row) throws SQLException {
        Instant at = moment(row, "explained_at");
        return at == null
                ? null
                : new Explanation(
                        row.getString("explanation"),
                        row.getString("explained_by"),
                        at,
                        row.getString("explained_for"));
    }

    private static @Nullable DecisionNumber decision(ResultSet row) throws SQLException {
        int year = row.getInt("decision_year");
        return row.wasNull() ? null : new DecisionNumber(new FiscalYear(year), row.getInt("decision_serial"));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        Instant at = moment(row, "signed_off_at");
        Long principal = row.getObject("signed_off_for_staff", Long.class);
        return at == null
                ? null
                : new Signature(
                        row.getString("signed_off_by"),
                        at,
                        row.getString("signed_off_for"),
                        principal == null ? null : new StaffId(principal),
                        moment(row, "read_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
