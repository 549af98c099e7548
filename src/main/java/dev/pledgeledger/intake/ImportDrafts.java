package dev.pledgeledger.intake;

import dev.pledgeledger.report.ReportJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Files that were read and are being mended.
@Repository
class ImportDrafts {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient database;

    ImportDrafts(JdbcClient database) {
        this.database = database;
    }

    void begin(Batch batch, ImportDraft.Kept kept) {
        database.sql("""
                insert into import_draft (sha256, file_name, report, findings, kept_at, kept_by)
                values (:sha256, :file, :report, :findings::jsonb, :at, :by) on conflict (sha256) do nothing
                """)
                .param("sha256", batch.sha256())
                .param("file", batch.fileName())
                .param("report", ReportJson.write(batch.intake().report()))
                .param(
                        "findings",
                        JsonMapper.shared().writeValueAsString(batch.intake().findings()))
                .param("at", Timestamp.from(kept.at()))
                .param("by", kept.by())
                .update();
    }

    Optional<ImportDraft> find(String sha256) {
        return database.sql("select * from import_draft where sha256 = :sha256")
                .param("sha256", sha256)
                .query(ImportDrafts::draft)
                .optional();
    }

    List<ImportDraft> all() {
        return database.sql("select * from import_draft order by kept_at desc")
                .query(ImportDrafts::draft)
                .list();
    }

    /// Keeps the mending, unless somebody else was faster.
    boolean keep(ImportDraft draft, Mending mending, ImportDraft.Kept kept) {
        return database.sql("""
                        update import_draft set mends = :mends::jsonb, version = version + 1, kept_at = :at, kept_by = :by
                        where id = :id and version = :seen
                        """)
                        .param("mends", mending.json())
                        .param("at", Timestamp.from(kept.at()))
                        .param("by", kept.by())
                        .param("id", draft.id())
                        .param("seen", draft.version())
                        .update()
                == 1;
    }

    void remove(String sha256) {
        database.sql("delete from import_draft where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    boolean remove(ImportDraft draft) {
        return database.sql("delete from import_draft where id = :id and version = :seen")
                        .param("id", draft.id())
                        .param("seen", draft.version())
                        .update()
                == 1;
    }

    private static ImportDraft draft(ResultSet row, int index) throws SQLException {
        return new ImportDraft(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("file_name"),
                new Intake(
                        ReportJson.read(row.getString("report")),
                        JsonMapper.shared().readValue(row.getString("findings"), FINDINGS)),
                Mending.ofJson(row.getString("mends")),
                new ImportDraft.Kept(
                        row.getString("kept_by"), row.getTimestamp("kept_at").toInstant()));
    }
}
