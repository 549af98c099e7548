package dev.pledgeledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The lock of the migrations. Who was killed while migrating left it behind, and the next start would wait for it in
/// vain.
final class MigrationLock {

    private MigrationLock() {}

    /// For who knows that nobody else can be migrating.
    static void release(Connection connection) throws SQLException {
        release(connection, "");
    }

    /// For the owner of the tables, where others may be migrating at the same time: they would be connected.
    static void releaseAbandoned(Connection owner) throws SQLException {
        release(owner, """
                AND NOT EXISTS (
                    SELECT FROM pg_stat_activity
                    WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid())""");
    }

    private static void release(Connection connection, String condition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    DO $$ BEGIN
                        IF to_regclass('public.databasechangeloglock') IS NOT NULL THEN
                            UPDATE public.databasechangeloglock SET locked = false, lockgranted = NULL, lockedby = NULL
                            WHERE locked %s;
                        END IF;
                    END $$""".formatted(condition));
        }
    }
}
