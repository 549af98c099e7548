package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.common.CommandFailure;
import dev.pledgeledger.report.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ImportCommandTest {

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void aReportWithAGap() throws IOException {
        String text = Published.inOneSection().row("1-1-2 港を直します", "B", "港湾課").text();
        file = Files.writeString(folder.resolve("report.txt"), text).toString();
    }

    @Test
    void aDryRunTellsFiguresAndFindings() {
        assertThat(run(file, "--dry-run"))
                .contains(
                        "青波市 第3期市長マニフェストの達成状況（令和7年度、令和8年3月31日現在）",
                        "分野 1 · 施策 1 · 公約 1 · 行 1 · 取組項目 1",
                        "達成状況 A 0 · B 1 · C 0 · D 0 · E 0 · 未評価 0 · 計 1",
                        "確認事項 2",
                        "8行 warning missing-code 1-1-1: ");
    }

    @Test
    void withJsonItPrintsTheReportAndTheFindingsBesideIt() {
        ObjectNode document = (ObjectNode) new JsonMapper().readTree(run("--json", file, "--dry-run"));

        JsonNode findings = document.remove("findings");
        assertThat(findings.get(0).get("pledge").isNull()).isTrue();
        assertThat(findings.get(1).propertyNames()).containsExactly("severity", "code", "line", "pledge", "message");
        assertThat(findings.get(1).get("severity").asString()).isEqualTo("warning");
        assertThat(findings.get(1).get("code").asString()).isEqualTo("missing-code");
        assertThat(findings.get(1).get("line").asInt()).isEqualTo(8);
        assertThat(findings.get(1).get("pledge").asString()).isEqualTo("1-1-1");
        assertThat(ReportJson.read(document.toString()).entries()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadEndsInOneLine() {
        assertThatThrownBy(() -> run(folder.resolve("none.txt").toString(), "--dry-run"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("none.txt");
    }

    @Test
    void whatItDoesNotUnderstandIsRefused() {
        assertThatThrownBy(() -> run("--dry-run"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("one file");
        assertThatThrownBy(() -> run(file, file, "--dry-run")).isInstanceOf(CommandFailure.class);
        assertThatThrownBy(() -> run(file, "--dryrun"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("--dryrun");
    }

    @Test
    void itIsListedAmongTheCommands() {
        assertThat(ServiceLoader.load(Command.class).stream()
                        .map(provider -> provider.get().name()))
                .contains("import");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new ImportCommand().run(new CommandCall() {
            @Override
            public List<String> arguments() {
                return List.of(arguments);
            }

            @Override
            public PrintStream out() {
                return out;
            }

            @Override
            public <T> T service(Class<T> type) {
                throw new AssertionError("a dry run needs no database");
            }
        });
        return printed.toString(StandardCharsets.UTF_8);
    }
}
