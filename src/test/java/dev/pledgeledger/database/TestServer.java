package dev.pledgeledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/// The one PostgreSQL of this test run: that of the environment variable `DB_URL`
/// (`jdbc:postgresql://host/postgres?user=…&password=…`, a superuser), otherwise an embedded one without durability.
/// A server that is named is one for tests: the two roles get passwords made of its address.
record TestServer(String superuserUrl, Credentials credentials) {

    static TestServer start() {
        String url = System.getenv("DB_URL");
        try {
            TestServer server = url == null ? ownIn("test-database") : named(url);
            try (Connection superuser = server.connect()) {
                // The processes of one test run share the server and its roles.
                superuser.createStatement().execute("SELECT pg_advisory_lock(20260331)");
                new Roles(superuser).create(server.credentials);
            }
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestServer named(String url) {
        String password =
                UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)).toString();
        return new TestServer(url, new Credentials("", password, password));
    }

    /// Whether what is made on it stays until somebody removes it.
    boolean outlivesTheTests() {
        return superuserUrl.equals(System.getenv("DB_URL"));
    }

    /// A server with nothing in it, below this folder of `target` and until this process ends.
    static TestServer ownIn(String name) throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path folder = target.resolve(name);
        Path mine = Files.createDirectories(
                folder.resolve("" + ProcessHandle.current().pid()));
        removeThoseOfDeadRuns(folder);
        Cluster cluster = new Cluster(mine, PostgresPrograms.unpackedBelow(target));
        Credentials credentials = Credentials.random();
        cluster.create(credentials.superuser(), Durability.NONE);
        cluster.start(Durability.NONE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(cluster, mine)));
        int port = cluster.running().orElseThrow().port();
        String login = "?user=" + Roles.SUPERUSER + "&password=" + credentials.superuser();
        return new TestServer(Cluster.url(port, "postgres") + login, credentials);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(superuserUrl);
    }

    /// Address of one of the server's databases, without a login.
    String url(String database) {
        URI uri = URI.create(superuserUrl.substring("jdbc:".length()));
        return "jdbc:postgresql://" + uri.getAuthority() + "/" + database;
    }

    private static void removeThoseOfDeadRuns(Path folder) throws IOException {
        try (var runs = Files.newDirectoryStream(folder)) {
            for (Path run : runs) {
                if (ProcessHandle.of(Long.parseLong(run.getFileName().toString()))
                        .isEmpty()) {
                    removeDead(run);
                }
            }
        }
    }

    private static void removeDead(Path run) {
        try {
            new Cluster(run, new PostgresPrograms(run))
                    .running()
                    .flatMap(server -> ProcessHandle.of(server.process()))
                    .ifPresent(ProcessHandle::destroyForcibly);
            FileSystemUtils.deleteRecursively(run);
        } catch (IOException beingRemoved) {
            // The other process of this run is at it too, or the server has not ended yet: the next run does the rest.
        }
    }

    private static void remove(Cluster cluster, Path folder) {
        try {
            cluster.stop();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
