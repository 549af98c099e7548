package dev.pledgeledger.database;

import dev.pledgeledger.common.CommandFailure;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;

/// A PostgreSQL server that the settings name instead of the embedded one: looked at before anything is migrated, so
/// that what is wrong with it is one line and leaves nothing behind.
final class ExternalServer {

    private static final int OLDEST = 18;

    private final Environment settings;

    private ExternalServer(Environment settings) {
        this.settings = settings;
    }

    static boolean isNamedIn(Environment settings) {
        return settings.containsProperty("spring.datasource.url");
    }

    /// Refuses a server that is too old or writes another alphabet, roles that are not two, and a runtime role that
    /// could undo what the database guards.
    static void check(Environment settings) {
        new ExternalServer(settings).check();
    }

    private void check() {
        String url = settings.getRequiredProperty("spring.datasource.url");
        String app = settings.getProperty("spring.datasource.username", "");
        String owner = settings.getProperty("spring.liquibase.user", "");
        if (app.isEmpty() || owner.isEmpty() || app.equals(owner)) {
            throw new CommandFailure("A server of your own needs two roles: SPRING_DATASOURCE_USERNAME/_PASSWORD for"
                    + " the runtime, SPRING_LIQUIBASE_USER/_PASSWORD for the owner of the tables");
        }
        connected(url, app, "spring.datasource.password", connection -> {
            DatabaseMetaData server = connection.getMetaData();
            checkVersion(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion());
            checkEncoding(connection);
            // Before the migrations as well as after them: they would grant to the wrong role.
            RuntimeRole.check(connection);
        });
        connected(
                settings.getProperty("spring.liquibase.url", url),
                owner,
                "spring.liquibase.password",
                ExternalServer::prepareMigrations);
    }

    static void checkVersion(int major, String version) {
        if (major < OLDEST) {
            throw new CommandFailure("PostgreSQL " + OLDEST + " or later is needed; this server is " + version);
        }
    }

    private static void checkEncoding(Connection connection) throws SQLException {
        String encoding = ask(connection, "SHOW server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new CommandFailure("The database must be in UTF8, this one is in " + encoding
                    + "; db/server/1-roles.sql makes one that is right");
        }
    }

    private static void prepareMigrations(Connection connection) throws SQLException {
        if (ask(connection, "SELECT has_schema_privilege('public', 'CREATE')").equals("f")) {
            throw new CommandFailure("The role " + connection.getMetaData().getUserName()
                    + " (SPRING_LIQUIBASE_USER) may not create tables; make it the owner of the database");
        }
        MigrationLock.releaseAbandoned(connection);
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void connected(String url, String role, String password, Check check) {
        try (Connection connection = DriverManager.getConnection(url, role, settings.getProperty(password))) {
            check.on(connection);
        } catch (SQLException failure) {
            throw new CommandFailure(
                    "The database cannot be reached as " + role + ": " + failure.getMessage(), failure);
        }
    }

    private interface Check {
        void on(Connection connection) throws SQLException;
    }
}
