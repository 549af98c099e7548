package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.pledge.PledgeId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The entries in the database. There is no save: an entry is opened, and then moved on by a step.
@Repository
class Entries {

    private static final String COLUMNS = """
            select e.*, a.number as area, s.number as section, p.number,
                array(select department_id from entry_department d
                      where d.entry_id = e.id and side = 'ACHIEVEMENTS' order by position) as achievements_side,
                array(select department_id from entry_department d
                      where d.entry_id = e.id and side = 'PLANS' order by position) as plans_side,
                array(select array[department_id, acting_id] from entry_department d
                      where d.entry_id = e.id and acting_id <> department_id) as acting
            """;
    private static final String PLACE = """
             e join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id
                join area a on a.id = s.area_id
            """;
    private static final String ENTRY = COLUMNS + "from entry" + PLACE;

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    Optional<Entry> find(EntryId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// Those of these entries that are there, in the order of their ids.
    List<Entry> find(Collection<EntryId> ids) {
        return database.sql(ENTRY + "where e.id = any(:ids) order by e.id")
                .param("ids", EntryId.values(ids))
                .query(Entries::entry)
                .list();
    }

    /// Reads an entry and keeps others from writing it until the transaction ends.
    Optional<Entry> lock(EntryId id) {
        return lock(List.of(id)).stream().findFirst();
    }

    /// The same for many entries: in the order of their ids, so that two who lock some of the same never wait for each
    /// other.
    List<Entry> lock(Collection<EntryId> ids) {
        return database.sql(ENTRY + "where e.id = any(:ids) order by e.id for update of e")
                .param("ids", EntryId.values(ids))
                .query(Entries::entry)
                .list();
    }

    List<Entry> of(CycleId cycle) {
        return database.sql(ENTRY + """
                where e.cycle_id = :cycle order by a.number, s.number, p.number, e.row_position, e.position
                """)
                .param("cycle", cycle.value())
                .query(Entries::entry)
                .list();
    }

    EntryId open(CycleId cycle, PledgeId pledge, Place place, State state) {
        EntryId previous = place.previous();
        return new EntryId(database.sql("""
                insert into entry (cycle_id, pledge_id, key, row_position, position, previous_id, state)
                values (:cycle, :pledge, :key, :row, :position, :previous, :state) returning id
                """)
                .param("cycle", cycle.value())
                .param("pledge", pledge.value())
                .param("key", place.key())
                .param("row", place.row())
                .param("position", place.position())
                .param("previous", previous == null ? null : previous.value())
                .param("state", state.name())
                .query(Long.class)
                .single());
    }

    void assign(EntryId entry, List<DepartmentId> achievements, List<DepartmentId> plans) {
        assign(entry, achievements, plans, Map.of());
    }

    /// @param acting who does the work today, for departments that were closed
    void assign(
            EntryId entry,
            List<DepartmentId> achievements,
            List<DepartmentId> plans,
            Map<DepartmentId, DepartmentId> acting) {
        database.sql("delete from entry_department where entry_id = :entry")
                .param("entry", entry.value())
                .update();
        assign(entry, "ACHIEVEMENTS", achievements, acting);
        assign(entry, "PLANS", plans, acting);
    }

    private void assign(
            EntryId entry, String side, List<DepartmentId> departments, Map<DepartmentId, DepartmentId> acting) {
        database.sql("""
                insert into entry_department (entry_id, side, position, department_id, acting_id)
                select :entry, :side, place, department, acting
                from unnest(:departments, :acting) with ordinality as d (department, acting, place)
                """)
                .param("entry", entry.value())
                .param("side", side)
                .param(
                        "departments",
                        departments.stream().map(DepartmentId::value).toArray(Long[]::new))
                .param(
                        "acting",
                        departments.stream()
                                .map(each -> acting.getOrDefault(each, each).value())
                                .toArray(Long[]::new))
                .update();
    }

    /// Moves an entry on and returns it as it stands then.
    Entry move(Entry entry, Move move) {
        StaffId claimant = move.claimedBy();
        RevisionId revision = move.revision();
        RevisionId published = move.state() == State.PUBLISHED ? revision : entry.published();
        return database.sql("""
                with moved as (update entry set state = :state, version = version + 1, revision_id = :revision, due_on = :dueOn,
                    claimed_by = :claimant, claimed_at = :claimedAt, published_revision_id = :published
                where id = :id returning *)
                """ + COLUMNS + "from moved" + PLACE)
                .param("state", move.state().name())
                .param("revision", revision == null ? null : revision.value())
                .param("published", published == null ? null : published.value())
                .param("dueOn", move.dueOn())
                .param("claimant", claimant == null ? null : claimant.value())
                .param("claimedAt", claimant == null ? null : Timestamp.from(move.at()))
                .param("id", entry.id().value())
                .query(Entries::entry)
                .single();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        Long previous = row.getObject("previous_id", Long.class);
        Long revision = row.getObject("revision_id", Long.class);
        Long published = row.getObject("published_revision_id", Long.class);
        Long claimant = row.getObject("claimed_by", Long.class);
        return new Entry(
                new EntryId(row.getLong("id")),
                new CycleId(row.getLong("cycle_id")),
                new PledgeCode(row.getInt("area"), row.getInt("section"), row.getInt("number")),
                row.getString("key"),
                row.getInt("row_position"),
                row.getInt("position"),
                previous == null ? null : new EntryId(previous),
                State.valueOf(row.getString("state")),
                row.getLong("version"),
                revision == null ? null : new RevisionId(revision),
                published == null ? null : new RevisionId(published),
                row.getObject("due_on", LocalDate.class),
                claimant == null ? null : new StaffId(claimant),
                departments(row.getArray("achievements_side")),
                departments(row.getArray("plans_side")),
                acting(row.getArray("acting")));
    }

    private static Map<DepartmentId, DepartmentId> acting(Array pairs) throws SQLException {
        Map<DepartmentId, DepartmentId> acting = new HashMap<>();
        for (Object pair : (Object[]) pairs.getArray()) {
            Long[] ids = (Long[]) pair;
            acting.put(new DepartmentId(ids[0]), new DepartmentId(ids[1]));
        }
        return acting;
    }

    private static List<DepartmentId> departments(Array ids) throws SQLException {
        return Arrays.stream((Long[]) ids.getArray()).map(DepartmentId::new).toList();
    }

    /// Where an entry stands in its pledge, and what it continues.
    record Place(
            String key, int row, int position, @Nullable EntryId previous) {}

    /// What a step changes in an entry.
    record Move(
            State state,
            @Nullable RevisionId revision,
            @Nullable LocalDate dueOn,
            @Nullable StaffId claimedBy,
            Instant at) {

        static Move of(Entry entry, State state, Instant at) {
            return new Move(state, entry.revision(), entry.dueOn(), null, at);
        }

        /// Nothing moves, and whoever holds the review goes on holding it.
        static Move staying(Entry entry, Instant at) {
            return of(entry, entry.state(), at).claimedBy(entry.claimedBy());
        }

        Move to(@Nullable RevisionId revision) {
            return new Move(state, revision, dueOn, claimedBy, at);
        }

        Move dueOn(@Nullable LocalDate day) {
            return new Move(state, revision, day, claimedBy, at);
        }

        Move claimedBy(@Nullable StaffId person) {
            return new Move(state, revision, dueOn, person, at);
        }
    }
}
