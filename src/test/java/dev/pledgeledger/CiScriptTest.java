package dev.pledgeledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script of continuous integration, on a machine of programs that only say how they were called.
class CiScriptTest {

    @TempDir
    Path house;

    private Path tools;

    @BeforeEach
    void furnish() throws IOException {
        tools = Files.createDirectories(house.resolve("tools"));
        Files.createDirectories(house.resolve(".ci"));
        Files.copy(Path.of(".ci/run"), house.resolve(".ci/run"));
        program(house.resolve("ledger"), "echo \"ledger $* with CI=$CI\"");
        for (String tool : List.of("bash", "dirname", "env")) {
            Path real = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
        }
        program(tools.resolve("chromium"), "");
        program(tools.resolve("id"), "echo 0");
        program(tools.resolve("fc-list"), "");
        program(tools.resolve("apt-get"), "echo \"apt-get $* ${DEBIAN_FRONTEND:-asking}\"");
        program(tools.resolve("apt-cache"), "echo \"Package: $2\"");
    }

    @Test
    void aMachineThatHasItAllNeedsNothing() throws Exception {
        // More than a pipe holds: whoever stops reading at the first one would call it a failure.
        program(tools.resolve("fc-list"), "for i in {1..20000}; do echo \"IPAGothic $i\"; done");
        Files.delete(tools.resolve("apt-get"));

        assertThat(run(0)).containsExactly("ledger test with CI=true");
    }

    @Test
    void rootInstallsWhatIsMissingWithoutSudo() throws Exception {
        assertThat(run(0))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("apt-get ").endsWith(" update noninteractive"),
                        line -> assertThat(line)
                                .endsWith(" install -y --no-install-recommends fontconfig fonts-noto-cjk"
                                        + " fonts-morisawa-bizud-gothic noninteractive"),
                        line -> assertThat(line).startsWith("ledger test"));
    }

    @Test
    void aUserInstallsWithSudoWhichKeepsNoVariables() throws Exception {
        program(tools.resolve("id"), "echo 1000");
        program(tools.resolve("sudo"), "echo sudo; unset DEBIAN_FRONTEND; exec \"$@\"");

        List<String> lines = run(0);
        assertThat(lines).filteredOn("sudo"::equals).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("apt-get"))
                .allMatch(line -> line.endsWith("noninteractive"));
    }

    @Test
    void withoutSudoOneLineSaysSo() throws Exception {
        program(tools.resolve("id"), "echo 1000");

        assertThat(run(1))
                .containsExactly(".ci/run: missing: fontconfig fonts-noto-cjk; run this as root, or install sudo");
    }

    @Test
    void withoutAptOneLineSaysWhatToInstall() throws Exception {
        Files.delete(tools.resolve("apt-get"));

        assertThat(run(1))
                .containsExactly(".ci/run: missing: fontconfig fonts-noto-cjk;"
                        + " install Chromium and a Japanese font with this system's package manager");
    }

    @Test
    void aPackageTheSystemDoesNotHaveIsNamed() throws Exception {
        program(tools.resolve("apt-cache"), "[ \"$2\" = fontconfig ] && echo \"Package: $2\"");

        assertThat(run(1))
                .last()
                .isEqualTo(".ci/run: this system has no package fonts-noto-cjk;"
                        + " install it another way (a browser: name it in CHROMIUM)");
    }

    private List<String> run(int status) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        tools.resolve("bash").toString(),
                        house.resolve(".ci/run").toString())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("CHROMIUM", tools.resolve("chromium").toString());
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("%s", lines).isEqualTo(status);
        return lines;
    }

    private static void program(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
