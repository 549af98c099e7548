package dev.pledgeledger.audit;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Walks the chain from its first line to its head, and looks for what was done around it.
@Service
public class AuditVerification {

    private static final String GENESIS = "0".repeat(64);
    private static final List<String> GUARDS = List.of(
            "audit_line_guard",
            "audit_line_not_emptied",
            "audit_line_seal",
            "audit_head_guard",
            "audit_head_not_emptied",
            "entry_guard",
            "entry_record_rating_change");

    private final JdbcTemplate database;
    private final List<AuditWitness> witnesses;

    AuditVerification(JdbcTemplate database, List<AuditWitness> witnesses) {
        this.database = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        this.database.setFetchSize(500);
        this.witnesses = witnesses;
    }

    @RolesAllowed({"AUDITOR", "ADMINISTRATOR", "REVIEWER", "SIGNATORY", "SYSTEM"})
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        Walk walk = new Walk();
        database.query("select " + ChainDigest.COLUMNS + " from audit_line order by number nulls last, id", walk::line);
        database.query("select number, encode(hash, 'hex') as hash from audit_head", walk::head);
        for (String guard : GUARDS) {
            Boolean stands = database.queryForObject(
                    "select exists (select from pg_trigger where tgname = ? and tgenabled in ('O', 'A'))",
                    Boolean.class,
                    guard);
            if (!Boolean.TRUE.equals(stands)) {
                walk.fault(Verification.Kind.GUARD_MISSING, 0, guard);
            }
        }
        witnesses.stream()
                .flatMap(witness -> witness.contradictions().stream())
                .forEach(contradiction -> walk.fault(Verification.Kind.CONTRADICTION, 0, contradiction));
        return new Verification(walk.lines, walk.number + ":" + walk.hash, walk.faults);
    }

    /// Where the walk has come to.
    private static final class Walk {
        private final List<Verification.Fault> faults = new ArrayList<>();
        private long lines;
        private long number;
        private String hash = GENESIS;

        void line(ResultSet row) throws SQLException {
            lines++;
            String sealed = row.getString("sealed");
            if (sealed == null) {
                fault(Verification.Kind.UNSEALED_LINE, 0, "id " + row.getString("id"));
                return;
            }
            long found = row.getLong("number");
            if (found != number + 1) {
                fault(Verification.Kind.GAP, found, (number + 1) + "–" + (found - 1));
            }
            if (!hash.equals(row.getString("previous"))) {
                fault(Verification.Kind.BROKEN_LINK, found, row.getString("subject_label"));
            }
            if (!HexFormat.of().formatHex(ChainDigest.of(row)).equals(sealed)) {
                fault(Verification.Kind.ALTERED_LINE, found, row.getString("subject_label"));
            }
            number = found;
            hash = sealed;
        }

        void head(ResultSet row) throws SQLException {
            if (row.getLong("number") != number || !hash.equals(row.getString("hash"))) {
                fault(Verification.Kind.WRONG_HEAD, number, row.getLong("number") + ":" + row.getString("hash"));
            }
        }

        void fault(Verification.Kind kind, long at, String detail) {
            faults.add(new Verification.Fault(kind, at, detail));
        }
    }
}
