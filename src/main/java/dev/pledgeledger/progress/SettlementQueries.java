package dev.pledgeledger.progress;

import dev.pledgeledger.common.PledgeCode;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Reads which entries went on without the agreement of a department, with both opinions.
@Service
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class SettlementQueries {

    private final JdbcClient database;

    SettlementQueries(JdbcClient database) {
        this.database = database;
    }

    /// In the order of the report. What was settled about an earlier edition is left out.
    public List<Settlement> of(Collection<EntryId> entries) {
        return database.sql("""
                select k.entry_id, k.capacity, d.name as department, a.number as area, s.number as section, p.number as pledge,
                    k.reason, k.decided_at, k.decided_for, by.name as by, r.number as revision,
                    o.reason as o_reason, o.decided_at as o_decided_at, o.decided_for as o_decided_for, o.by as o_by,
                    o.revision as o_revision
                from concurrence k join entry e on e.id = k.entry_id join pledge p on p.id = e.pledge_id
                    join section s on s.id = p.section_id join area a on a.id = s.area_id
                    join department_label d on d.id = k.department_id join revision r on r.id = k.revision_id
                    join staff by on by.id = k.decided_by
                    left join lateral (
                        select said.reason, said.decided_at, said.decided_for, who.name as by, at.number as revision
                        from concurrence said join revision at on at.id = said.revision_id
                            join staff who on who.id = said.decided_by
                        where said.entry_id = k.entry_id and said.department_id = k.department_id
                            and said.capacity = k.capacity and said.decision = 'OBJECTED' and said.id < k.id
                            and said.revision_id > coalesce(e.published_revision_id, 0)
                        order by said.id desc limit 1) o on true
                where k.entry_id = any(:entries) and k.decision = 'SETTLED'
                    and (e.state = 'PUBLISHED' or k.revision_id > coalesce(e.published_revision_id, 0))
                order by a.number, s.number, p.number, e.row_position, e.position, k.id
                """)
                .param("entries", entries.stream().map(EntryId::value).toArray(Long[]::new))
                .query(SettlementQueries::settlement)
                .list();
    }

    private static Settlement settlement(ResultSet row, int index) throws SQLException {
        return new Settlement(
                new EntryId(row.getLong("entry_id")),
                new PledgeCode(row.getInt("area"), row.getInt("section"), row.getInt("pledge")),
                new Eligibility.Asked(
                        row.getString("department"), Concurrence.Capacity.valueOf(row.getString("capacity"))),
                opinion(row, "o_"),
                Objects.requireNonNull(opinion(row, "")));
    }

    private static @Nullable Opinion opinion(ResultSet row, String prefix) throws SQLException {
        var at = row.getTimestamp(prefix + "decided_at");
        return at == null
                ? null
                : new Opinion(
                        row.getInt(prefix + "revision"),
                        row.getString(prefix + "by"),
                        row.getString(prefix + "decided_for"),
                        at.toInstant(),
                        Objects.requireNonNullElse(row.getString(prefix + "reason"), ""));
    }
}
