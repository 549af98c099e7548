package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists entries, each person only those she may read.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EntryQueries {

    private static final String FROM = """
             from entry e
             join cycle c on c.id = e.cycle_id
             join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id join area a on a.id = s.area_id
             left join working_copy w on w.entry_id = e.id
             left join revision r on r.id = e.revision_id
             left join entry le on le.id = e.previous_id left join revision lr on lr.id = le.revision_id
             left join staff claimant on claimant.id = e.claimed_by
            """;
    private static final String WHERE = """
             where e.cycle_id = :cycle
               and (:area::int is null or a.number = :area)
               and (:department::bigint is null or exists (select from entry_department d
                    where d.entry_id = e.id and d.department_id = :department))
               and (cardinality(:states::text[]) = 0 or e.state = any(:states))
               and (:rating::text is null or coalesce(w.rating, r.rating) = :rating)
               and (not :unrated or coalesce(w.rating, r.rating) is null)
               and (:text::text = '' or concat_ws(' ', a.number || '-' || s.number || '-' || p.number, p.text,
                    coalesce(w.achievements, r.achievements), coalesce(w.plans, r.plans))
                    ilike '%' || replace(replace(replace(:text, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
               and (:all or e.state in ('SIGNED_OFF', 'PUBLISHED') or exists (select from entry_department d
                    where d.entry_id = e.id and d.department_id = any(:own)))
            """;

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final EntryAccess access;

    EntryQueries(JdbcClient database, CurrentActor currentActor, EntryAccess access) {
        this.database = database;
        this.currentActor = currentActor;
        this.access = access;
    }

    /// In the order of the report.
    public List<EntryRow> rows(EntryFilter filter, int offset, int limit) {
        return bound("""
                select e.id, e.version, a.number as area, s.number as section, p.number, e.key, e.state,
                    left(coalesce(nullif(w.achievements, ''), nullif(r.achievements, ''), p.text), 120) as words,
                    coalesce(w.rating, r.rating) as rating, lr.rating as last_year,
                    case when e.state in ('UNASSIGNED', 'NOT_STARTED', 'DRAFT', 'RETURNED', 'CONCURRENCE')
                        then coalesce(e.due_on, c.drafts_due)
                        when e.state in ('SUBMITTED', 'IN_REVIEW') then c.review_due end as due,
                    array(select dep.name from entry_department d join department dep on dep.id = d.department_id
                        where d.entry_id = e.id group by dep.id, dep.name order by min(d.side), min(d.position)) as departments,
                    claimant.name as claimant
                """ + FROM + WHERE + """
                 order by a.number, s.number, p.number, e.row_position, e.position offset :offset limit :limit
                """, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(EntryQueries::row)
                .list();
    }

    /// All entries of a cycle in a state, for steps that are taken on many at once.
    public List<EntryId> ids(CycleId cycle, State state) {
        return database.sql("select id from entry where cycle_id = :cycle and state = :state order by id")
                .param("cycle", cycle.value())
                .param("state", state.name())
                .query((row, index) -> new EntryId(row.getLong("id")))
                .list();
    }

    public int count(EntryFilter filter) {
        return bound("select count(*)" + FROM + WHERE, filter)
                .query(Integer.class)
                .single();
    }

    /// How many entries stand in each state, whatever states the filter asks for.
    public Map<State, Integer> counts(EntryFilter filter) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        bound("select e.state, count(*) as n" + FROM + WHERE + " group by e.state", filter.in(Set.of()))
                .query((ResultSet row) -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec bound(String sql, EntryFilter filter) {
        Actor actor = currentActor.get();
        Rating rating = filter.rating();
        DepartmentId department = filter.department();
        return database.sql(sql)
                .param("cycle", filter.cycle().value())
                .param("area", filter.area())
                .param("department", department == null ? null : department.value())
                .param("states", filter.states().stream().map(State::name).toArray(String[]::new))
                .param("rating", rating == null ? null : rating.name())
                .param("unrated", filter.unrated())
                .param("text", filter.text().strip())
                .param("all", access.readsAll(actor))
                .param(
                        "own",
                        access.departments(actor).stream()
                                .map(DepartmentId::value)
                                .toArray(Long[]::new));
    }

    private static EntryRow row(ResultSet row, int index) throws SQLException {
        return new EntryRow(
                new EntryId(row.getLong("id")),
                row.getLong("version"),
                new PledgeCode(row.getInt("area"), row.getInt("section"), row.getInt("number")),
                row.getString("key"),
                row.getString("words"),
                State.valueOf(row.getString("state")),
                rating(row.getString("rating")),
                rating(row.getString("last_year")),
                row.getObject("due", LocalDate.class),
                List.of((String[]) row.getArray("departments").getArray()),
                row.getString("claimant"));
    }

    private static @Nullable Rating rating(@Nullable String letter) {
        return letter == null ? null : Rating.valueOf(letter);
    }
}
