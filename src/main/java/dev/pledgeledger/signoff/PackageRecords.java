package dev.pledgeledger.signoff;

import dev.pledgeledger.signoff.PackageRecord.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What packages were, in the database: written once.
@Repository
class PackageRecords {

    private final JdbcClient database;

    PackageRecords(JdbcClient database) {
        this.database = database;
    }

    void keep(PackageId id, PackageRecord record) {
        database.sql("""
                insert into package_record (package_id, moment, taken_at, reconciliation, report, sha256)
                values (:package, :moment, :at, :reconciliation, :report, :sha256)
                """)
                .param("package", id.value())
                .param("moment", record.moment().name())
                .param("at", Timestamp.from(record.takenAt()))
                .param("reconciliation", ReconciliationJson.write(record.reconciliation()))
                .param("report", record.document())
                .param("sha256", record.sha256())
                .update();
    }

    /// In the order in which they were taken; none of packages that were made before records were kept.
    List<PackageRecord> of(PackageId id) {
        return database.sql("select * from package_record where package_id = :id order by moment")
                .param("id", id.value())
                .query(PackageRecords::read)
                .list();
    }

    private static PackageRecord read(ResultSet row, int index) throws SQLException {
        return new PackageRecord(
                Moment.valueOf(row.getString("moment")),
                row.getTimestamp("taken_at").toInstant(),
                ReconciliationJson.read(row.getString("reconciliation")),
                row.getString("report"),
                row.getString("sha256"));
    }
}
