package dev.pledgeledger.progress;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String IN_ORDER = """
             order by case when :whose = 'MY_TURN' then
            """ + EntryCondition.DUE + """
             end nulls last, c.fiscal_year desc, c.id, a.number, s.number, p.number, e.row_position, e.position
            """;

    private final JdbcClient database;
    private final EntryCondition condition;

    EntryQueries(JdbcClient database, EntryCondition condition) {
        this.database = database;
        this.condition = condition;
    }

    /// In the order of the report; what waits for somebody by the day it is due.
    public List<EntryRow> rows(EntryFilter filter, int offset, int limit) {
        return condition
                .bound(
                        """
                select e.id, e.version, c.fiscal_year, a.number as area, s.number as section, p.number, e.key, e.state,
                    left(coalesce(nullif(w.achievements, ''), nullif(r.achievements, ''),
                        pledge_words(p.id, c.as_of)), 120) as words,
                    coalesce(w.rating, r.rating) as rating, lr.rating as last_year,
                """ + EntryCondition.DUE + """
                 as due,
                    array(select dep.name from entry_department d join department_label dep on dep.id = d.department_id
                        where d.entry_id = e.id group by dep.id, dep.name order by min(d.side), min(d.position)) as departments,
                    claimant.name as claimant
                """ + EntryCondition.FROM + EntryCondition.WHERE + IN_ORDER
                                + " offset :offset limit :limit",
                        filter)
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

    /// Those a filter means, in the order of the report.
    public List<EntryId> ids(EntryFilter filter) {
        return condition
                .bound("select e.id" + EntryCondition.FROM + EntryCondition.WHERE + IN_ORDER, filter)
                .query((row, index) -> new EntryId(row.getLong("id")))
                .list();
    }

    /// Pledges with entries that are neither decided, withdrawn nor public already.
    public List<PledgeCode> notPublishable(CycleId cycle) {
        return database.sql("""
                select distinct a.number as area, s.number as section, p.number
                from entry e join pledge p on p.id = e.pledge_id join section s on s.id = p.section_id
                    join area a on a.id = s.area_id
                where e.cycle_id = :cycle and e.state not in ('SIGNED_OFF', 'PUBLISHED', 'WITHDRAWN')
                    and e.published_revision_id is null
                order by 1, 2, 3
                """)
                .param("cycle", cycle.value())
                .query((row, index) -> new PledgeCode(row.getInt("area"), row.getInt("section"), row.getInt("number")))
                .list();
    }

    public int count(EntryFilter filter) {
        return condition
                .bound("select count(*)" + EntryCondition.FROM + EntryCondition.WHERE, filter)
                .query(Integer.class)
                .single();
    }

    /// How many entries stand in each state, whatever states the filter asks for.
    public Map<State, Integer> counts(EntryFilter filter) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        condition
                .bound(
                        "select e.state, count(*) as n" + EntryCondition.FROM + EntryCondition.WHERE
                                + " group by e.state",
                        filter.in(Set.of()))
                .query((ResultSet row) -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    /// The entry that follows another one in the order of the report, beginning anew after the last; then those of
    /// other years.
    public Optional<EntryId> after(EntryId entry, EntryFilter filter) {
        return condition
                .bound("select e.id" + EntryCondition.FROM + """
                 cross join (select e2.id, e2.cycle_id, a2.number as area, s2.number as section, p2.number,
                        e2.row_position, e2.position
                    from entry e2 join pledge p2 on p2.id = e2.pledge_id join section s2 on s2.id = p2.section_id
                        join area a2 on a2.id = s2.area_id where e2.id = :entry) here
                """ + EntryCondition.WHERE + """
                 and e.id <> here.id
                 order by e.cycle_id <> here.cycle_id,
                    (a.number, s.number, p.number, e.row_position, e.position) <=
                        (here.area, here.section, here.number, here.row_position, here.position),
                    c.fiscal_year desc, a.number, s.number, p.number, e.row_position, e.position limit 1
                """, filter)
                .param("entry", entry.value())
                .query((row, index) -> new EntryId(row.getLong("id")))
                .optional();
    }

    private static EntryRow row(ResultSet row, int index) throws SQLException {
        return new EntryRow(
                new EntryId(row.getLong("id")),
                row.getLong("version"),
                new FiscalYear(row.getInt("fiscal_year")),
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
