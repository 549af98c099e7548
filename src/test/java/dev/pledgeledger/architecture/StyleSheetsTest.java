package dev.pledgeledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nobody compiles style sheets: a lost brace or a token that is no more would be seen on a screen only, or not at all.
class StyleSheetsTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("(--[\\w-]+)\\s*:");
    private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> application = Files.list(Path.of("frontend", "styles"));
                Stream<Path> site = Files.list(Path.of("src", "main", "resources", "site"))) {
            return Stream.concat(application, site)
                    .filter(file -> file.toString().endsWith(".css"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyBraceIsClosedWhereItShould(Path sheet) {
        assertThatCode(() -> checkBraces(bare(sheet))).doesNotThrowAnyException();
    }

    @Test
    void everyTokenThatIsUsedIsDeclared() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> declared = new TreeSet<>();
        for (Path sheet : sheets()) {
            used.addAll(names(USED, bare(sheet)));
            declared.addAll(names(DECLARED, bare(sheet)));
        }
        used.removeIf(token -> token.startsWith("--lumo-") || token.startsWith("--vaadin-"));
        assertThat(used).isNotEmpty().isSubsetOf(declared);
    }

    @Test
    void aLostBraceIsFound() {
        assertThatThrownBy(() -> checkBraces("a { color: red;\nb { color: blue; }"))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> checkBraces("a { color: red; }\n}")).hasMessageContaining("line 2");
        assertThatCode(() -> checkBraces("@media print { a { color: red; } }")).doesNotThrowAnyException();
    }

    /// Only what begins with an at-sign holds other rules here.
    private static void checkBraces(String css) {
        int depth = 0;
        int line = 1;
        boolean group = false;
        StringBuilder head = new StringBuilder();
        for (char each : css.toCharArray()) {
            switch (each) {
                case '{' -> {
                    if (depth > 0 && !group) {
                        throw new IllegalStateException("a rule begins inside a rule in line " + line);
                    }
                    group = head.toString().strip().startsWith("@");
                    depth++;
                    head.setLength(0);
                }
                case '}' -> {
                    depth--;
                    if (depth < 0) {
                        throw new IllegalStateException("a brace too many in line " + line);
                    }
                    group = depth > 0;
                    head.setLength(0);
                }
                case ';' -> head.setLength(0);
                case '\n' -> line++;
                default -> head.append(each);
            }
        }
        if (depth > 0) {
            throw new IllegalStateException("a brace is missing at the end");
        }
    }

    private static Set<String> names(Pattern pattern, String css) {
        return pattern.matcher(css)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    /// Without comments, which keep their lines.
    private static String bare(Path sheet) throws IOException {
        return COMMENT.matcher(Files.readString(sheet))
                .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
    }
}
