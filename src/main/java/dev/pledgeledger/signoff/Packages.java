package dev.pledgeledger.signoff;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Packages and what is pinned in them.
@Repository
class Packages {

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

    /// Pins an entry at the revision it stands at.
    void add(PackageId id, Entry entry) {
        database.sql(
                        "insert into package_entry (package_id, entry_id, revision_id) values (:package, :entry, :revision)")
                .param("package", id.value())
                .param("entry", entry.id().value())
                .param("revision", Objects.requireNonNull(entry.revision()).value())
                .update();
    }

    void remove(PackageId id, EntryId entry, String reason) {
        database.sql("update package_entry set removed_for = :reason where package_id = :package and entry_id = :entry")
                .param("reason", reason)
                .param("package", id.value())
                .param("entry", entry.value())
                .update();
        database.sql("update package set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Entries that have not left the package.
    List<EntryId> entries(PackageId id) {
        return database.sql(
                        "select entry_id from package_entry where package_id = :id and removed_for is null order by entry_id")
                .param("id", id.value())
                .query((row, index) -> new EntryId(row.getLong("entry_id")))
                .list();
    }

    List<PledgeCode> notAsSigned(CycleId cycle) {
        return database.sql("""
                select distinct a.number as area, s.number as section, p.number
                from entry e join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id
                    join area a on a.id = s.area_id
                where e.cycle_id = :cycle and e.state = 'SIGNED_OFF' and not exists (
                    select from package_entry pe join package k on k.id = pe.package_id
                    where pe.entry_id = e.id and pe.revision_id = e.revision_id and pe.removed_for is null
                        and k.state = 'SIGNED_OFF')
                """)
                .param("cycle", cycle.value())
                .query((row, index) -> new PledgeCode(row.getInt("area"), row.getInt("section"), row.getInt("number")))
                .list();
    }

    Optional<SignOffPackage> find(PackageId id) {
        return database.sql("select * from package where id = :id")
                .param("id", id.value())
                .query(Packages::read)
                .optional();
    }

    Optional<SignOffPackage> lock(PackageId id) {
        return database.sql("select * from package where id = :id for update")
                .param("id", id.value())
                .query(Packages::read)
                .optional();
    }

    /// Newest first.
    List<SignOffPackage> of(CycleId cycle) {
        return database.sql("select * from package where cycle_id = :cycle order by number desc")
                .param("cycle", cycle.value())
                .query(Packages::read)
                .list();
    }

    void explain(PackageId id, String explanation, String by) {
        database.sql("update package set explanation = :explanation, explained_by = :by where id = :id")
                .param("explanation", explanation)
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    void signOff(PackageId id, String by, Instant at) {
        database.sql("""
                update package set state = 'SIGNED_OFF', signed_off_by = :by, signed_off_at = :at, version = version + 1
                where id = :id
                """)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private static SignOffPackage read(ResultSet row, int index) throws SQLException {
        Timestamp signedOffAt = row.getTimestamp("signed_off_at");
        return new SignOffPackage(
                new PackageId(row.getLong("id")),
                new CycleId(row.getLong("cycle_id")),
                row.getInt("number"),
                SignOffPackage.State.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getString("explanation"),
                row.getString("explained_by"),
                signedOffAt == null ? null : signedOffAt.toInstant(),
                row.getString("signed_off_by"));
    }
}
