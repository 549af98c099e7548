package dev.pledgeledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseIT {

    @TempDir
    Path temporary;

    /// A folder that was opened once: making one is slow, and a copy is as good.
    @TempDir
    static Path opened;

    @BeforeAll
    static void openOnce() throws IOException {
        Path programs = PostgresPrograms.unpackedBelow(Path.of("target")).home();
        Files.createSymbolicLink(opened.resolve(programs.getFileName()), programs);
        EmbeddedDatabase.open(new DataFolder(opened), "start").close();
    }

    @BeforeEach
    void copy() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("cp", "-a", opened + "/.", temporary.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void aCommitIsOnTheDisk() throws SQLException {
        try (EmbeddedDatabase database = open("start")) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "SHOW data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void theServerSpeaksUnicodeAndUniversalTimeToThisMachineOnly() throws SQLException {
        try (EmbeddedDatabase database = open("start")) {
            assertThat(ask(database, "SHOW server_version")).startsWith("18.");
            assertThat(ask(database, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "SELECT lower('Ｒ８ÉÜ')")).isEqualTo("ｒ８éü");
            assertThat(ask(database, "SELECT reset_val FROM pg_settings WHERE name = 'log_timezone'"))
                    .isEqualTo("UTC");
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "SHOW password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void nobodyConnectsWithoutThePassword() throws IOException {
        try (EmbeddedDatabase database = open("start")) {
            String url = (String) database.properties().get("spring.datasource.url");
            for (String role : new String[] {Roles.SUPERUSER, Roles.OWNER, Roles.APP}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guessed"))
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().credentials())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void dataIsKeptAcrossARestart() throws SQLException {
        try (EmbeddedDatabase database = open("start")) {
            change(database, "CREATE TABLE kept AS SELECT 'yesterday' AS word");
        }
        try (EmbeddedDatabase database = open("start")) {
            assertThat(ask(database, "SELECT word FROM kept")).isEqualTo("yesterday");
        }
    }

    @Test
    void theServerOfAKilledApplicationIsTakenOver() throws Exception {
        Process application = Killed.open(temporary);
        long orphan = server().process();
        application.destroyForcibly().waitFor();

        try (EmbeddedDatabase database = open("start")) {
            assertThat(server().process()).isEqualTo(orphan);
            assertThat(ask(database, "SELECT word FROM kept")).isEqualTo("before the end");
        }
        assertThat(Cluster.in(temporary).resolve("postmaster.pid"))
                .as("stopped by who took it over")
                .doesNotExist();
    }

    @Test
    void nothingIsLostWhenTheServerIsKilledToo() throws Exception {
        Process application = Killed.open(temporary);
        ProcessHandle orphan = ProcessHandle.of(server().process()).orElseThrow();
        application.destroyForcibly().waitFor();
        orphan.destroyForcibly();
        orphan.onExit().get();

        try (EmbeddedDatabase database = open("start")) {
            assertThat(ask(database, "SELECT word FROM kept")).isEqualTo("before the end");
        }
    }

    @Test
    void aSecondStartOnTheFolderIsRefusedAndACommandJoins() throws Exception {
        Process application = Killed.open(temporary);
        try {
            assertThatThrownBy(() -> open("start"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining(
                            "in use (./ledger start, process " + application.pid() + ", http://localhost:8080)")
                    .hasMessageNotContaining("\n");
            try (EmbeddedDatabase joined = open("import")) {
                assertThat(ask(joined, "SELECT word FROM kept")).isEqualTo("before the end");
            }
            assertThat(server().isAlive()).as("left running by the command").isTrue();
        } finally {
            application.destroyForcibly().waitFor();
            open("start").close();
        }
    }

    @Test
    void twoCommandsDoNotShareAServerThatOneOfThemWillStop() {
        try (EmbeddedDatabase database = open("import")) {
            assertThat(database).isNotNull();
            assertThatThrownBy(() -> open("publish"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("in use (./ledger import, process ");
        }
        open("publish").close();
    }

    @Test
    void aFirstStartThatWasInterruptedIsBegunAgain() throws Exception {
        FileSystemUtils.deleteRecursively(Cluster.in(temporary));
        Files.writeString(
                Files.createDirectories(temporary.resolve("postgres.new")).resolve("PG_VERSION"), "18");

        try (EmbeddedDatabase database = open("start")) {
            assertThat(ask(database, "SELECT 'complete'")).isEqualTo("complete");
        }
    }

    @Test
    void aProcessNumberThatNowBelongsToAnotherProgramDoesNotBlockTheStart() throws Exception {
        long mine = ProcessHandle.current().pid();
        Files.writeString(
                Cluster.in(temporary).resolve("postmaster.pid"), mine + "\n/elsewhere\n0\n5432\n\n\n\nready\n");

        try (EmbeddedDatabase database = open("start")) {
            assertThat(ask(database, "SELECT 'started'")).isEqualTo("started");
        }
    }

    @Test
    void withoutItsPasswordsTheFolderIsNotOpened() throws Exception {
        Files.delete(folder().credentials());

        assertThatThrownBy(() -> open("start"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("The passwords of the database are gone");
    }

    @Test
    void aMigrationThatWasKilledDoesNotLockOutTheNextStart() throws SQLException {
        try (EmbeddedDatabase database = open("start")) {
            change(
                    database,
                    "CREATE TABLE databasechangeloglock AS"
                            + " SELECT 1 AS id, true AS locked, now() AS lockgranted, 'killed' AS lockedby");
        }
        try (EmbeddedDatabase database = open("start")) {
            assertThat(ask(database, "SELECT locked FROM databasechangeloglock"))
                    .isEqualTo("f");
        }
    }

    private DataFolder folder() {
        return new DataFolder(temporary);
    }

    private EmbeddedDatabase open(String command) {
        return EmbeddedDatabase.open(folder(), command);
    }

    private Running server() throws IOException {
        return Running.readFrom(Cluster.in(temporary).resolve("postmaster.pid")).orElseThrow();
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection owner = Killed.connectAsOwner(database);
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void change(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection owner = Killed.connectAsOwner(database);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
