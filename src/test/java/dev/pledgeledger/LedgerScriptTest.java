package dev.pledgeledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script with JDKs and a Maven that only say how they were called.
class LedgerScriptTest {

    private static final String COMMANDS = "src/main/resources/META-INF/services/dev.pledgeledger.common.Command";

    private static final List<String> TOOLS = List.of(
            "sh", "dirname", "basename", "readlink", "sed", "awk", "find", "head", "mkdir", "rm", "mv", "touch");

    @TempDir
    Path temporary;

    private Path house;
    private Path jdks;
    private Path tools;

    @BeforeEach
    void furnish() throws IOException {
        house = Files.createDirectories(temporary.resolve("a house 公約"));
        jdks = Files.createDirectories(temporary.resolve("jdks"));
        tools = Files.createDirectories(temporary.resolve("tools"));
        Files.copy(Path.of("ledger"), house.resolve("ledger"));
        Files.createDirectories(house.resolve(COMMANDS).getParent());
        Files.writeString(house.resolve(COMMANDS), """
                # start [--demo] — serves
                # probe FILE — looks
                dev.pledgeledger.ProbeCommand
                """);
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            Path real = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
        }
        program(tools.resolve("mvn"), """
                echo "maven $*" >&2
                echo maven >>target/builds
                mkdir -p target/program
                echo built >target/program/pledge-ledger.jar""");
    }

    @Test
    void helpNeedsNeitherJdkNorBuild() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Result help = ledger("help");

        assertThat(help.status()).isZero();
        assertThat(help.output())
                .containsExactly("  ./ledger start [--demo]", "      serves", "  ./ledger probe FILE", "      looks");
    }

    @Test
    void anUnknownCommandIsRefusedBeforeAnythingIsBuilt() throws Exception {
        assertThat(ledger("pr.be")).isEqualTo(refusal("There is no command \"pr.be\"; see ./ledger help"));
        assertThat(ledger()).isEqualTo(refusal("Which command? See ./ledger help"));
    }

    @Test
    void anOlderJavaHomeIsPassedOver() throws Exception {
        Path older = jdk(temporary.resolve("older"), "17.0.15");
        jdk(jdks.resolve("temurin-25-jdk"), "25.0.3");

        assertThat(ledgerWith(Map.of("JAVA_HOME", older.toString()), "probe").output())
                .contains("java of temurin-25-jdk");
    }

    @Test
    void aNewEnoughJavaHomeComesFirstAndMayHaveABlankInItsName() throws Exception {
        jdk(jdks.resolve("temurin-25-jdk"), "25.0.3");
        Path chosen = jdk(temporary.resolve("my jdk"), "26");

        assertThat(ledgerWith(Map.of("JAVA_HOME", chosen.toString()), "probe").output())
                .contains("java of my jdk");
    }

    @Test
    void theJdkOnThePathIsFoundThroughItsLinks() throws Exception {
        Path linked = jdk(temporary.resolve("linked"), "25");
        Files.createSymbolicLink(tools.resolve("javac"), linked.resolve("bin/javac"));

        assertThat(ledger("probe").output()).contains("java of linked");
    }

    @Test
    void aRuntimeWithoutACompilerIsNotEnough() throws Exception {
        Files.delete(jdk(jdks.resolve("jre"), "25").resolve("bin/javac"));

        assertThat(ledger("probe"))
                .isEqualTo(refusal("JDK 25 is needed and was not found: install one"
                        + " (for example Eclipse Temurin 25) or set JAVA_HOME to it"));
    }

    @Test
    void withoutMavenOneLineSaysWhatToInstall() throws Exception {
        jdk(jdks.resolve("jdk"), "25");
        Files.delete(tools.resolve("mvn"));

        assertThat(ledger("probe"))
                .isEqualTo(refusal(
                        "Maven is needed and was not found: install Maven 3.8 or later, or put mvn on the PATH"));
    }

    @Test
    void wordsArriveWholeInTheCallersFolderAndTheDataStaysBesideTheScript() throws Exception {
        jdk(jdks.resolve("jdk"), "25");
        Result result = ledger("probe", "a file.txt", "$HOME *");

        assertThat(result.status()).isZero();
        assertThat(result.output())
                .contains("word <a file.txt>", "word <$HOME *>", "in " + tools.toRealPath())
                .contains("word <-Dledger.data-dir=" + house.toRealPath() + "/data>");
    }

    @Test
    void itWorksThroughALink() throws Exception {
        jdk(jdks.resolve("jdk"), "25");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), house.resolve("ledger"));

        assertThat(run(Map.of(), link.toString(), "probe").output())
                .contains("word <-Dledger.data-dir=" + house.toRealPath() + "/data>");
    }

    @Test
    void itBuildsOnlyWhenASourceIsNewer() throws Exception {
        jdk(jdks.resolve("jdk"), "25");
        ledger("probe");
        ledger("probe");
        assertThat(house.resolve("target/builds")).hasContent("maven");

        Files.setLastModifiedTime(
                house.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
        Result rebuilt = ledger("probe");
        assertThat(house.resolve("target/builds")).hasContent("maven\nmaven");
        assertThat(rebuilt.output()).as("standard output is the command's").noneMatch(line -> line.startsWith("maven"));
    }

    @Test
    void aFailedBuildStartsNothing() throws Exception {
        jdk(jdks.resolve("jdk"), "25");
        program(tools.resolve("mvn"), "exit 3");
        Result result = ledger("start");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors()).last().isEqualTo("ledger: The build failed; the reason stands above");
    }

    @Test
    void testPassesMavensStatusOn() throws Exception {
        jdk(jdks.resolve("jdk"), "25");
        program(tools.resolve("mvn"), "echo \"maven $*\"; exit 7");

        assertThat(ledger("test")).isEqualTo(new Result(7, List.of("maven -B verify"), List.of()));
    }

    @Test
    void aLongMeasurementIsCalledByItsName() throws Exception {
        jdk(jdks.resolve("jdk"), "25");
        program(tools.resolve("mvn"), "echo \"maven $*\"");

        assertThat(ledger("chaos", "typing", "-Dchaos.interruptions=3").output())
                .containsExactly("maven -B -q -Pprogram test -Dtest=TypingChaos,PairsOfSavesIT -Dchaos.pairs=1000"
                        + " -Dchaos.interruptions=3");
        assertThat(ledger("chaos", "reorganisations", "-Dsequences=60").output())
                .containsExactly("maven -B -q -Pprogram test -DforkCount=1 -Dtest.jit=-XX:+TieredCompilation"
                        + " -Dtest=RandomSuccessionsIT -Dsequences=5000 -Dsequences=60");
        assertThat(ledger("chaos", "publish").output())
                .containsExactly("maven -B -q -Pprogram test -DforkCount=1 -Dtest=PublishKillsIT -Dchaos.kills=200");
        assertThat(ledger("bench", "-Dbench.report=report.txt").output())
                .containsExactly(
                        "maven -B -q -Pprogram test -DforkCount=1 -Dtest.jit=-XX:+TieredCompilation -Dtest=Bench,SiteBench"
                                + " -Dbench.report=report.txt");
        assertThat(ledger("chaos")).isEqualTo(refusal("Which chaos? There are: typing, reorganisations, publish"));
    }

    private record Result(int status, List<String> output, List<String> errors) {}

    private static Result refusal(String line) {
        return new Result(1, List.of(), List.of("ledger: " + line));
    }

    private Result ledger(String... words) throws Exception {
        return ledgerWith(Map.of(), words);
    }

    private Result ledgerWith(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(house.resolve("ledger").toString()));
        command.addAll(List.of(words));
        return run(environment, command.toArray(String[]::new));
    }

    private Result run(Map<String, String> environment, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of("sh"));
        words.addAll(List.of(command));
        Path errors = temporary.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(tools.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", tools.toString(), "LEDGER_JDKS", jdks.toString(), "LANG", "C.UTF-8"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Result(process.waitFor(), output, Files.readAllLines(errors));
    }

    private static Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/javac"), "exit 1");
        program(home.resolve("bin/java"), """
                for word in "$@"; do
                    if [ -n "${extract:-}" ]; then mkdir -p "$word"; echo app >"$word/pledge-ledger.jar"; exit; fi
                    [ "$word" != --destination ] || extract=1
                done
                echo "java of $(basename "$(dirname "$(dirname "$0")")")"
                echo "in $(pwd -P)"
                for word in "$@"; do echo "word <$word>"; done""");
        return home;
    }

    private static void program(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
