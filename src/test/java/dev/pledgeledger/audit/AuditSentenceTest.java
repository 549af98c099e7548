package dev.pledgeledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditSentenceTest {

    private static final AuditLine.Who CLERK = new AuditLine.Who(7L, "hana", "花山 咲", "主査", "企画室", null);
    private static final Subject ENTRY = new Subject(Subject.Kind.ENTRY, 3L, "1-1-1");

    @Test
    void aRatingChangeNamesWhoFromToAndWhy() {
        assertThat(japanese(line("RATING_CHANGE", Map.of("rating", "B"), Map.of("rating", "C"), "岸壁の工事が遅れたため")))
                .isEqualTo("企画室 主査〔花山 咲〕が 1-1-1 の評価を B から C に変更（理由: 岸壁の工事が遅れたため）");
    }

    @Test
    void anEntryThatWasUnratedReadsSoAndNotAsNull() {
        assertThat(japanese(
                        line("RATING_CHANGE", Collections.singletonMap("rating", null), Map.of("rating", "A"), "新規")))
                .contains("未評価 から A に変更");
    }

    @Test
    void aStepReadsAsWhatWasDone() {
        assertThat(japanese(line("RETURN", Map.of("state", "IN_REVIEW"), Map.of("state", "RETURNED"), "根拠を書いてください")))
                .isEqualTo("企画室 主査〔花山 咲〕が 1-1-1 を差戻し（理由: 根拠を書いてください）");
    }

    @Test
    void somebodyWithoutPostAndDepartmentIsJustNamed() {
        assertThat(AuditSentence.who(new AuditLine.Who(null, "system", "取込", "", "", null), Locale.JAPANESE))
                .isEqualTo("取込");
    }

    @Test
    void aRoleIsNamedAsPeopleCallIt() {
        assertThat(japanese(line("ROLE_GRANTED", Map.of(), Map.of("role", "SIGNATORY"), null)))
                .contains("役割「決裁者」を付与");
    }

    @Test
    void anActionWithoutWordsStillReadsAsASentence() {
        assertThat(japanese(line("SOMETHING_NEW", Map.of(), Map.of(), null)))
                .isEqualTo("企画室 主査〔花山 咲〕が「SOMETHING_NEW」を記録（対象: 1-1-1）");
    }

    @Test
    void whatPeopleTypedIsNotTakenForAPattern() {
        assertThat(japanese(line("OBJECT", Map.of(), Map.of(), "it's {0} of '{1}'")))
                .endsWith("（理由: it's {0} of '{1}'）");
    }

    @Test
    void englishReadersGetEnglish() {
        assertThat(AuditSentence.of(
                        line("RATING_CHANGE", Map.of("rating", "B"), Map.of("rating", "C"), "late"), Locale.ENGLISH))
                .isEqualTo("企画室 主査 (花山 咲) changed the rating of 1-1-1 from B to C (reason: late)");
    }

    private static String japanese(AuditLine line) {
        return AuditSentence.of(line, Locale.JAPANESE);
    }

    private static AuditLine line(
            String action, Map<String, Object> before, Map<String, Object> after, @Nullable String reason) {
        return new AuditLine(
                1, action, CLERK, Instant.EPOCH, Instant.EPOCH, ENTRY, null, null, before, after, reason, "00");
    }
}
