package dev.pledgeledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;

/// The database tests work on: a clone of a template that is migrated once in a test run, replaced by a fresh one
/// before a test class or method ([FreshDatabase]). Raw connections are for tests that look or attack from outside.
public final class TestDatabase {

    private static final String TEMPLATE =
            "ledger_template_" + ProcessHandle.current().pid();
    private static @Nullable TestServer server;
    private static @Nullable String name;
    private static @Nullable HikariDataSource pool;
    private static int clones;

    private TestDatabase() {}

    /// Connects as the runtime role, as the application does.
    public static Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(
                url(), Roles.APP, server().credentials().app());
    }

    /// Connects as the role that owns the tables.
    public static Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(
                url(), Roles.OWNER, server().credentials().owner());
    }

    /// Connects as superuser of the server.
    public static Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(
                server().superuserUrl().replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + current()));
    }

    /// JDBC address of the database of this moment, without a login.
    public static String url() {
        return server().url(current());
    }

    /// Throws the database of this moment away; the next connection meets a fresh one.
    public static synchronized void renew() throws SQLException {
        if (pool != null) {
            pool.close();
            pool = null;
        }
        if (name != null) {
            asSuperuser("DROP DATABASE " + name + " WITH (FORCE)");
            name = null;
        }
    }

    private static void leaveNothing() {
        try {
            renew();
            asSuperuser("DROP DATABASE IF EXISTS " + TEMPLATE + " WITH (FORCE)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static synchronized HikariDataSource pool() {
        if (pool == null) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url());
            config.setUsername(Roles.APP);
            config.setPassword(server().credentials().app());
            config.setMinimumIdle(0);
            pool = new HikariDataSource(config);
        }
        return pool;
    }

    private static synchronized String current() {
        if (name == null) {
            String clone = TEMPLATE + "_" + ++clones;
            server();
            try {
                createDatabase(clone, " TEMPLATE " + TEMPLATE + " STRATEGY FILE_COPY");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            name = clone;
        }
        return name;
    }

    private static synchronized TestServer server() {
        if (server == null) {
            TestServer started = TestServer.start();
            server = started;
            if (started.outlivesTheTests()) {
                Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::leaveNothing));
            }
            try {
                createDatabase(TEMPLATE, Roles.SORTING);
                migrate(started);
            } catch (SQLException | LiquibaseException failure) {
                throw new IllegalStateException("The changelog cannot be applied", failure);
            }
        }
        return server;
    }

    private static void migrate(TestServer server) throws SQLException, LiquibaseException {
        try (Connection owner = connectAsOwner(server, TEMPLATE);
                Liquibase liquibase = liquibase(owner)) {
            liquibase.update();
        }
    }

    /// The changelog, to be applied to a database by its owner.
    static Liquibase liquibase(Connection owner) throws LiquibaseException {
        Liquibase liquibase = new Liquibase(
                "db/changelog/changelog.xml",
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner)));
        liquibase.setChangeLogParameter("app_role", Roles.APP);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        return liquibase;
    }

    private static Connection connectAsOwner(TestServer server, String database) throws SQLException {
        return DriverManager.getConnection(
                server.url(database), Roles.OWNER, server.credentials().owner());
    }

    private static void createDatabase(String database, String template) throws SQLException {
        try (Connection superuser = server().connect()) {
            try (Statement statement = superuser.createStatement()) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + Roles.OWNER + template);
            }
            new Roles(superuser).restrict(database);
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = server().connect();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
