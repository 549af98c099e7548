package dev.pledgeledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/// A PostgreSQL server prepared by the scripts below `db/server`, with the passwords in files, as its container is.
///
/// @param secrets the folder that stands for `/run/secrets`
record PreparedServer(TestServer server, Path secrets) {

    private static final String DATABASE = "ledger";

    PreparedServer {
        try {
            Files.createDirectories(secrets);
            Files.writeString(
                    secrets.resolve("owner_password"), server.credentials().owner() + "\n");
            Files.writeString(
                    secrets.resolve("app_password"), server.credentials().app() + "\r\n");
            try (Connection superuser = server.connect();
                    Stream<Path> scripts = Files.list(Path.of("db/server"))) {
                for (Path script : scripts.sorted().toList()) {
                    run(superuser, script, secrets);
                }
            }
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void run(Connection superuser, Path script, Path secrets) throws IOException, SQLException {
        String text = Files.readString(script);
        if (text.contains("DO $")) {
            try (Statement statement = superuser.createStatement()) {
                statement.execute(text.replace("/run/secrets/", secrets.toAbsolutePath() + "/"));
            }
        } else {
            ScriptUtils.executeSqlScript(superuser, new FileSystemResource(script));
        }
    }

    String url() {
        return server.url(DATABASE);
    }

    Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(server.superuserUrl().replace("/postgres?", "/" + DATABASE + "?"));
    }

    Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(
                url(), Roles.APP, server.credentials().app());
    }

    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(
                url(), Roles.OWNER, server.credentials().owner());
    }

    /// What the roles are, and whose the database is and how it sorts.
    static Map<String, List<String>> rights(Connection superuser) throws SQLException {
        Map<String, List<String>> rights = new TreeMap<>();
        rights.put("roles", rows(superuser, """
                SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication,
                       rolbypassrls, rolconnlimit, rolvaliduntil,
                       (SELECT count(*) FROM pg_auth_members WHERE r.oid IN (member, roleid))
                FROM pg_roles r WHERE rolname NOT LIKE 'pg\\_%' ORDER BY rolname"""));
        rights.put("database", rows(superuser, """
                SELECT datname, pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datlocprovider, datcollate,
                       datctype, datlocale, daticurules, datistemplate, datconnlimit, datacl
                FROM pg_database WHERE datname = 'ledger'"""));
        return rights;
    }

    static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
