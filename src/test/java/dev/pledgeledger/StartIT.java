package dev.pledgeledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.database.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application as a process of its own, as `./ledger` starts it.
class StartIT {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = temporary.resolve("the data 公約");
    }

    @Test
    void theApplicationServesACommandJoinsItAndASignalStopsBothServers() throws Exception {
        Process application = java("start", "--server.port=0");
        try {
            String address = lastWord(waitFor("公約台帳 ", application));
            assertThat(get(address + "/actuator/health")).contains("\"status\":\"UP\"");
            assertThat(get(address + "/actuator/env")).doesNotContain("ledger.data-dir");

            Process command = java("probe", "a file.txt", "--as-user", "tanaka");
            assertThat(output(command)).containsExactly("[a file.txt]", "ledger_app for tanaka");
            assertThat(command.waitFor()).isZero();

            Process second = java("start", "--server.port=0");
            assertThat(output(second)).isEmpty();
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(errors())
                    .singleElement()
                    .asString()
                    .startsWith("ledger: The data folder " + folder)
                    .contains("is in use (./ledger start, process " + application.pid() + ", " + address + ")");
        } finally {
            application.destroy();
            application.waitFor();
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(folder.resolve("postgres/server.log"))).contains("database system is shut down");
    }

    @Test
    void aCommandThatNeedsNoServiceOpensNoDatabase() throws Exception {
        Process command = java("probe", "--dry-run");

        assertThat(output(command)).containsExactly("[--dry-run]");
        assertThat(command.waitFor()).isZero();
        assertThat(folder.resolve("ledger.lock")).doesNotExist();
    }

    @Test
    void aFailedCommandSaysWhyInOneLine() throws Exception {
        Process command = java("probe", "--fail");

        assertThat(output(command)).containsExactly("[--fail]");
        assertThat(command.waitFor()).isEqualTo(1);
        assertThat(errors()).containsExactly("a library's chatter", "ledger: It was told to fail");
    }

    @Test
    void aServerOfOnesOwnNeedsTwoRoles() throws Exception {
        Process start = java("start", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/ledger");

        assertThat(output(start)).isEmpty();
        assertThat(start.waitFor()).isEqualTo(1);
        assertThat(errors()).singleElement().asString().startsWith("ledger: A server of your own needs two roles");
    }

    private Process java(String... words) throws IOException {
        List<String> options = List.of(
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dledger.data-dir=" + folder);
        return Jvm.running(PledgeLedger.class, options, List.of(words))
                .redirectError(temporary.resolve("errors").toFile())
                .start();
    }

    private List<String> errors() throws IOException {
        return Files.readAllLines(temporary.resolve("errors"));
    }

    private static List<String> output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private String waitFor(String start, Process process) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("It ended: " + errors());
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
