package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.AuditWitness;
import dev.pledgeledger.cycle.CycleId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds the document that each decision pinned against the digest that the log has of it. Decisions of before digests
/// were kept have none.
@Component
class SealWitness implements AuditWitness {

    private final JdbcClient database;

    SealWitness(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> contradictions() {
        return found(null).stream()
                .map("package %d: the report that was signed"::formatted)
                .toList();
    }

    /// Numbers of the packages of a year whose signed document is not the one that was signed.
    List<Integer> broken(CycleId cycle) {
        return found(cycle.value());
    }

    private List<Integer> found(@Nullable Long cycle) {
        return database.sql("""
                select k.number from package k
                    join audit_line l on l.subject_kind = 'PACKAGE' and l.subject_id = k.id and l.action = 'PACKAGE_SIGNED_OFF'
                    left join package_record r on r.package_id = k.id and r.moment = 'SIGNED'
                where (:cycle::bigint is null or k.cycle_id = :cycle) and l.after ->> 'reportSha256' is not null
                    and (r.sha256 is distinct from l.after ->> 'reportSha256'
                        or encode(sha256(convert_to(r.report, 'UTF8')), 'hex') is distinct from r.sha256)
                order by k.id
                """)
                .param("cycle", cycle)
                .query((row, index) -> row.getInt("number"))
                .list();
    }
}
