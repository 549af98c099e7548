package dev.pledgeledger.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Imports that have landed, and the way back.
@Repository
class LandedBatches {

    private final JdbcClient database;

    LandedBatches(JdbcClient database) {
        this.database = database;
    }

    List<LandedBatch> all() {
        return database.sql("select * from import_batch order by id desc")
                .query(LandedBatches::batch)
                .list();
    }

    List<BuiltOn> builtOn(LandedBatch batch) {
        return database.sql("select import_built_on(:batch) as reason order by reason")
                .param("batch", batch.id())
                .query((row, index) -> BuiltOn.valueOf(row.getString("reason")))
                .list();
    }

    List<Long> entries(LandedBatch batch) {
        return database.sql(
                        "select jsonb_object_keys(brought -> 'entry')::bigint as id from import_batch where id = :batch")
                .param("batch", batch.id())
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    /// Deletes what was published; the database checks once more that nothing is built on it.
    void takeBackPublished(LandedBatch batch, LandedBatch.TakenBack how) {
        database.sql("select import_take_back(:batch, :at, :by, :reason)")
                .param("batch", batch.id())
                .param("at", Timestamp.from(how.at()))
                .param("by", how.by())
                .param("reason", how.reason())
                .query((row, index) -> true)
                .single();
    }

    void takeBackDraft(LandedBatch batch, LandedBatch.TakenBack how) {
        database.sql("""
                update import_batch set taken_back_at = :at, taken_back_by = :by, taken_back_reason = :reason where id = :batch
                """)
                .param("batch", batch.id())
                .param("at", Timestamp.from(how.at()))
                .param("by", how.by())
                .param("reason", how.reason())
                .update();
    }

    private static LandedBatch batch(ResultSet row, int index) throws SQLException {
        Timestamp back = row.getTimestamp("taken_back_at");
        return new LandedBatch(
                row.getLong("id"),
                row.getString("file_name"),
                Batch.LandAs.valueOf(row.getString("landed_as")),
                row.getTimestamp("landed_at").toInstant(),
                row.getString("landed_by"),
                row.getObject("cycle_id", Long.class),
                back == null
                        ? null
                        : new LandedBatch.TakenBack(
                                row.getString("taken_back_by"), back.toInstant(), row.getString("taken_back_reason")));
    }
}
