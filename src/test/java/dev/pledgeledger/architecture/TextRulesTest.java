package dev.pledgeledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.audit.AuditAction;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.proof.Field;
import dev.pledgeledger.proof.Reason;
import dev.pledgeledger.proof.Rule;
import dev.pledgeledger.proof.Severity;
import dev.pledgeledger.proof.Word;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "vaadin-i18n");

    private final Map<String, String> japanese = read("translations.properties");
    private final Map<String, String> english = read("translations_en.properties");

    @Test
    void eachSentenceStandsInBothLanguages() {
        assertThat(TextRules.missing(japanese, english)).isEmpty();
        assertThat(TextRules.broken(japanese)).isEmpty();
        assertThat(TextRules.broken(english)).isEmpty();
    }

    @Test
    void eachSentenceThatCodeAsksForIsWritten() throws IOException {
        assertThat(TextRules.unknown(Sources.java(), japanese.keySet())).isEmpty();
    }

    @Test
    void eachRoleRatingRefusalFindingAndLoggedActionHasItsWord() {
        Stream<String> actions = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.pledgeledger").stream()
                        .filter(type -> type.isAssignableTo(AuditAction.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(action -> "audit.action." + ((AuditAction) action).name());
        assertThat(Stream.of(
                                Arrays.stream(Role.values()).map(Role::textKey),
                                Arrays.stream(Rating.values()).map(Rating::textKey),
                                Arrays.stream(AccountRefusal.values()).map(AccountRefusal::textKey),
                                Arrays.stream(Field.values()).map(Field::textKey),
                                Arrays.stream(Severity.values()).map(Severity::textKey),
                                Arrays.stream(Word.Use.values()).map(Word.Use::textKey),
                                Arrays.stream(Rule.values()).map(Rule::textKey),
                                Arrays.stream(Reason.values()).map(Reason::textKey),
                                actions)
                        .flatMap(keys -> keys))
                .isNotEmpty()
                .allMatch(japanese::containsKey);
    }

    @Test
    void noScreenHasJapaneseInItsCode() throws IOException {
        assertThat(TextRules.literals(Sources.java())).isEmpty();
    }

    @Test
    void aSentenceInOneLanguageIsFound() {
        assertThat(TextRules.missing(Map.of("a.b", "あ", "a.c", "い"), Map.of("a.b", "a", "a.d", "d")))
                .containsExactly("a.c", "a.d");
    }

    @Test
    void aSentenceNobodyWroteIsFound() {
        assertThat(TextRules.unknown(
                        List.of(
                                screen("add(getTranslation(\"a.b\"), getTranslation(\n    \"a.x\", 3))"),
                                screen("@Menu(title = \"a.y\", order = 1)"),
                                screen("throw new Refused(\"a.z\")"),
                                screen("getTranslation(\"a.made.\" + up)")),
                        Map.of("a.b", "あ").keySet()))
                .containsExactly("x/ui/V.java: a.x", "x/ui/V.java: a.y", "x/ui/V.java: a.z");
    }

    @Test
    void japaneseInTheCodeOfAScreenIsFound() {
        assertThat(TextRules.literals(List.of(
                        screen("new Button(\"保存\")"),
                        screen("/// writes \"保存\" on the button"),
                        screen("split(\"\\\"、\")"),
                        new Sources.Source("x/Rules.java", "\"公約\""))))
                .containsExactly("x/ui/V.java: \"保存\"");
    }

    @Test
    void aSentenceWhosePlacesCannotBeFilledIsFound() {
        assertThat(TextRules.broken(Map.of("a.b", "{0}'s desk", "a.c", "{", "a.d", "nobody's desk", "a.e", "{0}''s")))
                .hasSize(2);
    }

    private static Sources.Source screen(String text) {
        return new Sources.Source("x/ui/V.java", text);
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
