package dev.pledgeledger.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The two roles of the application, one that migrates and one that works, and the database they share. Setting up
/// may be repeated: it completes what an interrupted start left undone. `db/server/1-roles.sql` makes the same on a
/// server that is not embedded; a test compares the two.
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "ledger_owner";
    static final String APP = "ledger_app";

    /// Text sorts by its characters, the same on every machine.
    static final String SORTING =
            " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin" + " BUILTIN_LOCALE 'C.UTF-8'";

    private final Connection superuser;

    Roles(Connection superuser) {
        this.superuser = superuser;
    }

    void create(Credentials credentials) throws SQLException {
        createRole(OWNER, credentials.owner());
        createRole(APP, credentials.app());
    }

    void createDatabase(String name) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + name + " OWNER " + OWNER + SORTING);
        }
        restrict(name);
    }

    /// Nobody but the two roles may connect. The working role may not create temporary tables either: one named like
    /// a real table would stand before it in the search path.
    void restrict(String database) throws SQLException {
        execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        execute("GRANT CONNECT ON DATABASE " + database + " TO " + APP);
    }

    private void createRole(String role, String password) throws SQLException {
        boolean exists = exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        execute((exists ? "ALTER" : "CREATE") + " ROLE " + role
                + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '" + password + "'");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
