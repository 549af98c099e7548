package dev.pledgeledger.intake;

import dev.pledgeledger.cycle.CycleId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What was imported, when and by whom, with what was found on the way.
@Repository
class ImportBatches {

    /// What this very transaction has inserted: by it, an import that is taken back knows what came with it.
    private static final String BROUGHT = """
            (select jsonb_build_object(
                'entry', (select coalesce(jsonb_object_agg(id::text, version), '{}') from entry
                    where cycle_id = :cycle and xmin = pg_current_xact_id()::xid),
                'manifesto', (select coalesce(jsonb_agg(id), '[]') from manifesto where xmin = pg_current_xact_id()::xid),
                'area', (select coalesce(jsonb_agg(id), '[]') from area where xmin = pg_current_xact_id()::xid),
                'section', (select coalesce(jsonb_agg(id), '[]') from section where xmin = pg_current_xact_id()::xid),
                'pledge', (select coalesce(jsonb_agg(id), '[]') from pledge where xmin = pg_current_xact_id()::xid),
                'programme', (select coalesce(jsonb_agg(id), '[]') from programme where xmin = pg_current_xact_id()::xid),
                'department', (select coalesce(jsonb_agg(id), '[]') from department
                    where xmin = pg_current_xact_id()::xid)))
            """;

    private final JdbcClient database;

    ImportBatches(JdbcClient database) {
        this.database = database;
    }

    Optional<Landed> find(Batch batch) {
        return database.sql("select landed_at, landed_by from import_batch where sha256 = :sha256 and landed_as = :as"
                        + " and taken_back_at is null")
                .param("sha256", batch.sha256())
                .param("as", batch.as().name())
                .query((row, index) ->
                        new Landed(row.getTimestamp("landed_at").toInstant(), row.getString("landed_by")))
                .optional();
    }

    long add(Batch batch, CycleId cycle, String by, Instant at) {
        return database.sql("""
                insert into import_batch (sha256, file_name, landed_as, landed_at, landed_by, cycle_id, findings, mends, brought)
                values (:sha256, :file, :as, :at, :by, :cycle, :findings::jsonb, :mends::jsonb,""" + BROUGHT + ") returning id")
                .param("sha256", batch.sha256())
                .param("file", batch.fileName())
                .param("as", batch.as().name())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("cycle", cycle.value())
                .param("mends", batch.mending().json())
                .param("findings", findings(batch.intake().findings()))
                .query(Long.class)
                .single();
    }

    private static String findings(List<Finding> findings) {
        return JsonMapper.shared()
                .writeValueAsString(findings.stream()
                        .map(finding -> Map.of(
                                "severity", finding.severity().label(),
                                "code", finding.code().label(),
                                "line", finding.line(),
                                "pledge",
                                        finding.pledge() == null
                                                ? ""
                                                : finding.pledge().toString(),
                                "message", finding.message()))
                        .toList());
    }

    /// An import that was landed before.
    record Landed(Instant at, String by) {}
}
