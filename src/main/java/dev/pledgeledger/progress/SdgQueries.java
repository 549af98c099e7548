package dev.pledgeledger.progress;

import dev.pledgeledger.cycle.CycleId;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts what the entries of a year name as their SDG goals.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SdgQueries {

    private final JdbcClient database;

    SdgQueries(JdbcClient database) {
        this.database = database;
    }

    /// By the number of the goal, as it is written at this moment; goals that nobody names are left out.
    public Map<Integer, SdgUse> uses(CycleId cycle) {
        Map<Integer, SdgUse> uses = new HashMap<>();
        database.sql("""
                select goal, count(distinct e.pledge_id) as pledges, count(*) as entries
                from entry e left join working_copy w on w.entry_id = e.id left join revision r on r.id = e.revision_id
                    cross join unnest(coalesce(w.sdgs, r.sdgs)) as goal
                where e.cycle_id = :cycle and e.state <> 'WITHDRAWN' group by goal
                """).param("cycle", cycle.value()).query((ResultSet row) -> {
            uses.put(row.getInt("goal"), new SdgUse(row.getInt("pledges"), row.getInt("entries")));
        });
        return uses;
    }
}
