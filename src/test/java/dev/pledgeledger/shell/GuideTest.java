package dev.pledgeledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {

    private static final Path IN_REPOSITORY = Path.of("docs/guide");
    /// Typing does them.
    private static final Set<Step> WITHOUT_A_BUTTON = EnumSet.of(Step.START, Step.SAVE);

    @Test
    void everyRoleHasOne() {
        assertThat(Arrays.stream(Guide.values())
                        .flatMap(guide -> guide.roles().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Role.values());
    }

    @ParameterizedTest
    @EnumSource(Guide.class)
    void theOneInTheRepositoryIsMadeFromItsSource(Guide guide) throws IOException {
        Path made = Files.createDirectories(Path.of("target/guide")).resolve(guide.address() + ".md");
        Files.writeString(
                made,
                "# " + Texts.japanese("shell.guide.of", Texts.japanese(guide.textKey())) + "\n\n" + guide.markdown());
        assertThat(IN_REPOSITORY.resolve(made.getFileName())).as("copy " + made).hasSameTextualContentAs(made);
    }

    @ParameterizedTest
    @EnumSource(Guide.class)
    void everyWordItTakesFromTheScreensIsThere(Guide guide) {
        assertThat(guide.markdown())
                .doesNotContainPattern("![a-zA-Z]+\\.[\\w.]+!")
                .doesNotContain("{{", "{0}");
    }

    @ParameterizedTest
    @EnumSource(Guide.class)
    void everyPictureItShowsIsThere(Guide guide) {
        assertThat(Pattern.compile("\\]\\((" + Guide.PICTURES_FROM_DOCS + "[^)]+)\\)")
                        .matcher(guide.markdown())
                        .results()
                        .map(found -> IN_REPOSITORY.resolve(found.group(1)))
                        .filter(Files::notExists))
                .isEmpty();
        assertThat(guide.html().split("<img src=\"" + Guide.PICTURES, -1).length)
                .isEqualTo(guide.markdown().split("!\\[", -1).length);
    }

    @ParameterizedTest
    @EnumSource(Guide.class)
    void everyStepThatIsTakenInItsRoleIsExplained(Guide guide) {
        assertThat(Arrays.stream(Step.values())
                        .filter(step -> !WITHOUT_A_BUTTON.contains(step))
                        .filter(step -> !Collections.disjoint(step.who().roles(), guide.roles()))
                        .map(step -> Texts.of(Locale.JAPANESE, step.textKey()))
                        .filter(words -> !guide.markdown().contains(words)))
                .isEmpty();
    }
}
