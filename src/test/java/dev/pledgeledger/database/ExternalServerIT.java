package dev.pledgeledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.PledgeLedger;
import dev.pledgeledger.common.CommandFailure;
import dev.pledgeledger.container.Compose;
import dev.pledgeledger.container.Dockerfile;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/// The application on a PostgreSQL server that is not its own: prepared and started as `docker-compose.yml` says,
/// without the containers.
class ExternalServerIT {

    private static final long MOST_SECONDS = 300;

    @TempDir
    static Path folder;

    private static Map<String, List<String>> rightsOfTheEmbedded = Map.of();
    private static PreparedServer server;
    private static int port;
    private static Process application;

    @BeforeAll
    static void compose() throws Exception {
        TestServer plain = TestServer.ownIn("test-external");
        try (Connection superuser = plain.connect()) {
            Roles roles = new Roles(superuser);
            roles.create(plain.credentials());
            roles.createDatabase("ledger");
            rightsOfTheEmbedded = PreparedServer.rights(superuser);
            superuser.createStatement().execute("DROP DATABASE ledger");
            superuser.createStatement().execute("DROP ROLE ledger_owner, ledger_app");
        }
        server = new PreparedServer(plain, folder.resolve("secrets of the server"));
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(isHealthy()).as("before it runs").isFalse();
        application = java("application", asInItsContainer(), "start");
        long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000;
        while (!isHealthy()) {
            assertThat(application.isAlive() && System.nanoTime() - end < 0)
                    .as("the start: %s", Files.readString(folder.resolve("application.err")))
                    .isTrue();
            Pause.shortly();
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (application != null) {
            application.destroy();
            application.waitFor();
        }
    }

    @Test
    void theScriptsMakeTheRolesAndTheDatabaseOfTheEmbeddedServer() throws SQLException {
        try (Connection superuser = server.connectAsSuperuser()) {
            assertThat(PreparedServer.rights(superuser)).isEqualTo(rightsOfTheEmbedded);
        }
        assertThat(rightsOfTheEmbedded.get("roles")).hasSize(3);
        assertThat(rightsOfTheEmbedded.get("database")).hasSize(1);
    }

    @Test
    void noSecondServerIsStartedBesideIt() throws IOException {
        try (Stream<Path> data = Files.list(folder.resolve("data"))) {
            assertThat(data.map(path -> path.getFileName().toString())).containsExactly("public");
        }
    }

    @Test
    void theTablesBelongToTheOwnerAndTheApplicationCannotTouchTheLog() throws SQLException {
        try (Connection superuser = server.connectAsSuperuser()) {
            assertThat(PreparedServer.rows(
                            superuser, "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"))
                    .containsExactly("ledger_owner");
        }
        try (Connection app = server.connectAsApp()) {
            assertThat(PreparedServer.rows(app, "SELECT count(*) >= 0 FROM audit_line"))
                    .containsExactly("t");
            for (String attack : List.of(
                    "UPDATE audit_line SET reason = ''",
                    "DELETE FROM audit_line",
                    "TRUNCATE audit_line",
                    "DROP TABLE audit_line",
                    "ALTER TABLE audit_line DISABLE TRIGGER ALL",
                    "CREATE TABLE mine (id int)",
                    "CREATE TEMPORARY TABLE audit_line (id int)",
                    "SET session_replication_role = replica")) {
                assertThatThrownBy(() -> execute(app, attack))
                        .as(attack)
                        .hasMessageMatching("(?s).*(denied|owner of).*");
            }
        }
    }

    @Test
    void whoeverOpensThePageIsAskedForTheCodeInTheLog() throws Exception {
        HttpResponse<String> answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/setup"));
        assertThat(get("/setup").statusCode()).isEqualTo(200);
        assertThat(Files.readString(folder.resolve("application.out")))
                .containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    }

    @Test
    void aCommandWorksBesideTheRunningApplication() throws Exception {
        assertThat(java("command", asInItsContainer(), "probe").waitFor()).isZero();
        assertThat(Files.readAllLines(folder.resolve("command.out"))).containsExactly("[]", "ledger_app for nobody");
    }

    @Test
    void thePasswordsMayStandInTheEnvironmentInstead() throws Exception {
        assertThat(java("environment", withPasswords(), "probe").waitFor()).isZero();
        assertThat(Files.readAllLines(folder.resolve("environment.out")))
                .containsExactly("[]", "ledger_app for nobody");
    }

    @Test
    void aRuntimeRoleThatOwnsTablesEndsTheStartInOneLine() throws Exception {
        Map<String, String> environment = withPasswords();
        environment.put("SPRING_DATASOURCE_USERNAME", "ledger_owner");
        environment.put(
                "SPRING_DATASOURCE_PASSWORD", server.server().credentials().owner());
        environment.put("SPRING_LIQUIBASE_USER", "ledger_app");
        environment.put(
                "SPRING_LIQUIBASE_PASSWORD", server.server().credentials().app());

        assertRefused(environment, "Refused: the runtime role ledger_owner owns tables");
    }

    @Test
    void aWrongPasswordEndsTheStartInOneLine() throws Exception {
        Map<String, String> environment = withPasswords();
        environment.put("SPRING_DATASOURCE_PASSWORD", "guessed");

        assertRefused(environment, "The database cannot be reached as ledger_app: FATAL: password authentication");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spring.datasource.username | ledger_owner | A server of your own needs two roles
            spring.liquibase.user      | ''           | A server of your own needs two roles
            spring.liquibase.password  | guessed      | The database cannot be reached as ledger_owner: FATAL: password
            spring.datasource.url      | jdbc:postgresql://127.0.0.1:1/ledger | The database cannot be reached as ledger
            spring.datasource.url      | jdbc:postgresql://no-such-host/ledger | The database cannot be reached as ledger
            """)
    void whatIsWrongWithTheServerIsSaid(String setting, String value, String line) {
        assertThatThrownBy(() -> ExternalServer.check(settings().withProperty(setting, value)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageStartingWith(line);
    }

    @Test
    void aSuperuserIsRefused() {
        MockEnvironment settings = settings()
                .withProperty("spring.datasource.username", "postgres")
                .withProperty(
                        "spring.datasource.password",
                        server.server().credentials().superuser());

        assertThatThrownBy(() -> ExternalServer.check(settings))
                .isInstanceOf(CommandFailure.class)
                .hasMessageStartingWith("Refused: the runtime role postgres is a superuser");
    }

    @Test
    void anOwnerThatMayCreateNothingIsRefused() throws SQLException {
        MockEnvironment settings =
                settings().withProperty("spring.liquibase.user", "poor").withProperty("spring.liquibase.password", "x");
        try (Connection superuser = server.connectAsSuperuser()) {
            execute(superuser, "CREATE ROLE poor LOGIN PASSWORD 'x'");
            execute(superuser, "GRANT CONNECT ON DATABASE ledger TO poor");
            assertThatThrownBy(() -> ExternalServer.check(settings))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageStartingWith("The role poor (SPRING_LIQUIBASE_USER) may not create tables");
            execute(superuser, "DROP OWNED BY poor");
            execute(superuser, "DROP ROLE poor");
        }
    }

    @Test
    void aDatabaseThatCannotHoldEveryTextIsRefused() throws SQLException {
        try (Connection superuser = server.connectAsSuperuser()) {
            execute(
                    superuser,
                    "CREATE DATABASE narrow OWNER ledger_owner TEMPLATE template0 ENCODING 'EUC_JP' LOCALE_PROVIDER"
                            + " libc LOCALE 'C'");
            MockEnvironment settings = settings()
                    .withProperty("spring.datasource.url", server.server().url("narrow"));
            assertThatThrownBy(() -> ExternalServer.check(settings))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageStartingWith("The database must be in UTF8, this one is in EUC_JP");
            execute(superuser, "DROP DATABASE narrow");
        }
    }

    @Test
    void whatTheScriptsMakeIsAccepted() {
        assertThatCode(() -> ExternalServer.check(settings())).doesNotThrowAnyException();
    }

    @Test
    void anOlderServerIsRefused() {
        assertThatThrownBy(() -> ExternalServer.checkVersion(17, "17.2 (Debian 17.2-1)"))
                .hasMessage("PostgreSQL 18 or later is needed; this server is 17.2 (Debian 17.2-1)");
        ExternalServer.checkVersion(18, "18.0");
    }

    @Test
    void aLockLeftByAKilledMigrationIsReleasedAndThatOfARunningOneIsNot() throws SQLException {
        try (Connection next = server.connectAsOwner()) {
            execute(next, "UPDATE databasechangeloglock SET locked = true, lockedby = 'killed'");
            try (Connection migrating = server.connectAsOwner()) {
                assertThat(migrating.isValid(1)).isTrue();
                MigrationLock.releaseAbandoned(next);
                assertThat(isLocked(next)).isTrue();
            }
            // The server takes a moment to notice that a connection is gone.
            for (int i = 0; i < 100 && isLocked(next); i++) {
                Pause.shortly();
                MigrationLock.releaseAbandoned(next);
            }
            assertThat(isLocked(next)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short"})
    void aSecretThatIsNoneEndsTheSetup(String password) throws Exception {
        Path secrets = Files.createDirectories(folder.resolve("bad secrets"));
        Files.writeString(secrets.resolve("owner_password"), password + "\n");
        String script = Files.readString(Path.of("db/server/2-passwords.sql")).replace("/run/secrets/", secrets + "/");
        try (Connection superuser = server.connectAsSuperuser()) {
            assertThatThrownBy(() -> execute(superuser, script))
                    .hasMessageContaining("The secret owner_password is shorter than 16 characters");
        }
    }

    private static void assertRefused(Map<String, String> environment, String line) throws Exception {
        assertThat(java("refused", environment, "start").waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("refused.out"))).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("refused.err")))
                .singleElement()
                .asString()
                .startsWith("ledger: " + line);
    }

    /// What the compose file gives the application, where `/run/secrets` and the server are those of this test.
    private static Map<String, String> asInItsContainer() throws IOException {
        Compose compose = Compose.ofThisRepository();
        Path secrets = Files.createDirectories(folder.resolve("secrets of the application"));
        for (Map.Entry<String, String> secret : compose.secrets("application").entrySet()) {
            Files.copy(
                    server.secrets().resolve(secret.getValue()),
                    secrets.resolve(secret.getKey()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Map<String, String> environment = new TreeMap<>(compose.environment("application"));
        environment.replaceAll((key, value) -> value.replace("jdbc:postgresql://database:5432/ledger", server.url())
                .replace("/run/secrets/", secrets + "/"));
        environment.put("SERVER_PORT", "" + port);
        environment.put("LEDGER_DATA_DIR", folder.resolve("data").toString());
        return environment;
    }

    private static Map<String, String> withPasswords() throws IOException {
        Map<String, String> environment = asInItsContainer();
        environment.remove("SPRING_CONFIG_IMPORT");
        environment.put(
                "SPRING_DATASOURCE_PASSWORD", server.server().credentials().app());
        environment.put(
                "SPRING_LIQUIBASE_PASSWORD", server.server().credentials().owner());
        return environment;
    }

    private static MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", server.url())
                .withProperty("spring.datasource.username", "ledger_app")
                .withProperty(
                        "spring.datasource.password",
                        server.server().credentials().app())
                .withProperty("spring.liquibase.user", "ledger_owner")
                .withProperty(
                        "spring.liquibase.password",
                        server.server().credentials().owner());
    }

    /// The application as a process, with the options the image gives it; what it writes is kept under the name.
    private static Process java(String name, Map<String, String> environment, String word) throws IOException {
        List<String> program = Dockerfile.ofThisRepository().program("ENTRYPOINT");
        List<String> options = Stream.concat(
                        program.subList(1, program.indexOf("-jar")).stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                .toList();
        ProcessBuilder builder = Jvm.running(PledgeLedger.class, options, List.of(word));
        builder.environment().putAll(environment);
        return builder.redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }

    /// Asks as the engine does.
    private static boolean isHealthy() throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder(Dockerfile.ofThisRepository().program("HEALTHCHECK"));
        check.environment().put("SERVER_PORT", "" + port);
        return check.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html,*/*")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static boolean isLocked(Connection owner) throws SQLException {
        return PreparedServer.rows(owner, "SELECT locked FROM databasechangeloglock")
                .equals(List.of("t"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
