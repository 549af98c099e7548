package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditWitness;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds the rating of every entry against the last rating change on record.
@Component
class RatingWitness implements AuditWitness {

    private final JdbcClient database;

    RatingWitness(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> contradictions() {
        return database.sql("""
                with recursive line (entry_id, id, previous_id) as (
                    select id, id, previous_id from entry
                    where revision_id is not null or id in (select subject_id from audit_line
                        where subject_kind = 'ENTRY' and action = 'RATING_CHANGE')
                    union all
                    select line.entry_id, e.id, e.previous_id from entry e join line on e.id = line.previous_id
                ), recorded as (
                    select distinct on (line.entry_id) line.entry_id, a.after ->> 'rating' as rating
                    from line join audit_line a on a.subject_kind = 'ENTRY' and a.subject_id = line.id
                        and a.action = 'RATING_CHANGE'
                    order by line.entry_id, (a.subject_id = line.entry_id) desc, a.number desc
                )
                select e.key || ': ' || coalesce(r.rating, '－') || ' ≠ ' || coalesce(recorded.rating, '－')
                from entry e join (select distinct entry_id from line) known on known.entry_id = e.id
                    left join revision r on r.id = e.revision_id left join recorded on recorded.entry_id = e.id
                where r.rating is distinct from recorded.rating
                order by e.id
                """).query((row, index) -> row.getString(1)).list();
    }
}
