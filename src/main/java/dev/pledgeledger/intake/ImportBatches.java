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

    private final JdbcClient database;

    ImportBatches(JdbcClient database) {
        this.database = database;
    }

    Optional<Landed> find(Batch batch) {
        return database.sql("select landed_at, landed_by from import_batch where sha256 = :sha256 and landed_as = :as")
                .param("sha256", batch.sha256())
                .param("as", batch.as().name())
                .query((row, index) ->
                        new Landed(row.getTimestamp("landed_at").toInstant(), row.getString("landed_by")))
                .optional();
    }

    long add(Batch batch, CycleId cycle, String by, Instant at) {
        return database.sql("""
                insert into import_batch (sha256, file_name, landed_as, landed_at, landed_by, cycle_id, findings)
                values (:sha256, :file, :as, :at, :by, :cycle, :findings::jsonb) returning id
                """)
                .param("sha256", batch.sha256())
                .param("file", batch.fileName())
                .param("as", batch.as().name())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("cycle", cycle.value())
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
