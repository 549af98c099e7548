package dev.pledgeledger.signoff;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is pinned in packages, and what has left them: nothing is deleted.
@Repository
class PackagedEntries {

    private final JdbcClient database;

    PackagedEntries(JdbcClient database) {
        this.database = database;
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

    /// Entries leave it; what left, where to and why stays on its record.
    void remove(PackageId id, Collection<EntryId> leaving, State to, Left left) {
        database.sql("""
                update package_entry set removed_for = :reason, left_to = :to, left_at = :at, left_by = :by
                where package_id = :package and entry_id = any(:entries) and removed_for is null
                """)
                .param("reason", left.reason())
                .param("to", to.name())
                .param("at", Timestamp.from(left.at()))
                .param("by", left.by())
                .param("package", id.value())
                .param("entries", leaving.stream().map(EntryId::value).toArray(Long[]::new))
                .update();
    }

    /// Entries that have not left the package.
    List<EntryId> in(PackageId id) {
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
                .query((row, index) -> code(row))
                .list();
    }

    /// Numbers of the lines that say that a rating changed after the departments had first handed it in.
    List<Long> changedInReview(Collection<EntryId> entries) {
        return database.sql("""
                select l.number from audit_line l join revision r on r.id = l.revision_id join entry e on e.id = r.entry_id
                where l.action = 'RATING_CHANGE' and l.number is not null and e.id = any(:entries) and exists (
                    select from revision first where first.entry_id = e.id and first.step = 'SUBMIT' and first.id < r.id
                        and (e.state = 'PUBLISHED' or first.id > coalesce(e.published_revision_id, 0)))
                """)
                .param("entries", entries.stream().map(EntryId::value).toArray(Long[]::new))
                .query((row, index) -> row.getLong("number"))
                .list();
    }

    /// What of a year is signed off and waits to be published, each with the package it was signed in.
    List<Signed> signed(CycleId cycle) {
        return database.sql("""
                select k.id as package_id, e.key, a.number as area, s.number as section, p.number
                from package_entry pe join package k on k.id = pe.package_id join entry e on e.id = pe.entry_id
                    join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id
                    join area a on a.id = s.area_id
                where k.cycle_id = :cycle and k.state = 'SIGNED_OFF' and pe.removed_for is null and e.state = 'SIGNED_OFF'
                    and pe.revision_id = e.revision_id
                """)
                .param("cycle", cycle.value())
                .query((row, index) ->
                        new Signed(new PackageId(row.getLong("package_id")), row.getString("key"), code(row)))
                .list();
    }

    private static PledgeCode code(ResultSet row) throws SQLException {
        return new PledgeCode(row.getInt("area"), row.getInt("section"), row.getInt("number"));
    }

    /// All that left a package of a year, in the order of the report, the latest first.
    List<LeftEntry> left(CycleId cycle) {
        return database.sql("""
                select pe.*, k.number as package_number, e.state, a.number as area, s.number as section, p.number,
                    (select max(later.number) from package_entry again join package later on later.id = again.package_id
                     where again.entry_id = e.id and again.removed_for is null) as now_in
                from package_entry pe join package k on k.id = pe.package_id join entry e on e.id = pe.entry_id
                    join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id
                    join area a on a.id = s.area_id
                where k.cycle_id = :cycle and pe.removed_for is not null
                order by a.number, s.number, p.number, e.row_position, e.position, k.number desc
                """)
                .param("cycle", cycle.value())
                .query(PackagedEntries::left)
                .list();
    }

    private static LeftEntry left(ResultSet row, int index) throws SQLException {
        String to = row.getString("left_to");
        Timestamp at = row.getTimestamp("left_at");
        return new LeftEntry(
                new EntryId(row.getLong("entry_id")),
                code(row),
                row.getInt("package_number"),
                new LeftEntry.Departure(
                        to == null ? null : State.valueOf(to),
                        row.getString("removed_for"),
                        row.getString("left_by"),
                        at == null ? null : at.toInstant()),
                State.valueOf(row.getString("state")),
                row.getObject("now_in", Integer.class));
    }

    /// Why entries leave a package, and who took them out.
    record Left(String reason, String by, Instant at) {}

    /// An entry that waits to be published, and the package it was signed in.
    record Signed(PackageId id, String key, PledgeCode code) {}
}
