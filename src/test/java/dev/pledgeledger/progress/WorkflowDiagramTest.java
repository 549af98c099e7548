package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowDiagramTest {

    private static final Path IN_README = Path.of("docs/workflow.svg");

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepStandsInItWithItsWords(Step step) {
        assertThat(WorkflowDiagram.svg(Locale.JAPANESE))
                .contains(Texts.of(Locale.JAPANESE, step.textKey()))
                .contains(Texts.of(Locale.JAPANESE, step.who().textKey()));
    }

    @Test
    void theOneInTheReadmeIsMadeFromTheTableOfToday() throws IOException {
        Path drawn = Files.createDirectories(Path.of("target")).resolve("workflow.svg");
        Files.writeString(drawn, WorkflowDiagram.page(Locale.JAPANESE));
        assertThat(IN_README).as("copy " + drawn).hasSameTextualContentAs(drawn);
        assertThat(Files.readString(Path.of("README.md"))).contains("docs/workflow.svg");
    }
}
