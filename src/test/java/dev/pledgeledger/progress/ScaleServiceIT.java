package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class ScaleServiceIT {

    private static final String STANDARD = "まだ取り組んでいない（0%）";

    @Autowired
    ScaleService scale;

    @Autowired
    SdgQueries sdgs;

    @Autowired
    TestCity city;

    @Autowired
    JdbcClient database;

    CycleId year = new CycleId(0);

    @BeforeEach
    void found() {
        year = city.found();
    }

    @Test
    void aGradeIsDefinedInTheCitysOwnWordsAndInTheStandardOnesAgain() {
        assertThat(definitionOfE()).isEqualTo(STANDARD);
        define("reviewer", " 着手の見通しが立たない ", "議会で説明しやすくするため");
        assertThat(definitionOfE()).isEqualTo("着手の見通しが立たない");
        assertThat(definitions().isOwn(Rating.E)).isTrue();
        assertThat(definitions().isOwn(Rating.D)).isFalse();
        define("admin", STANDARD, "元に戻す");
        assertThat(definitionOfE()).isEqualTo(STANDARD);
        assertThat(definitions().isOwn(Rating.E)).isFalse();
        assertThat(database.sql("""
                        select actor_login || ' ' || subject_label || ' ' || (before ->> 'words') || ' ' || (after ->> 'words')
                            || ' ' || reason
                        from audit_line where action = 'RATING_DEFINED' order by id""").query(String.class).list())
                .containsExactly(
                        "reviewer E 未着手 " + STANDARD + " 着手の見通しが立たない 議会で説明しやすくするため",
                        "admin E 未着手 着手の見通しが立たない " + STANDARD + " 元に戻す");
    }

    @Test
    void wordsAndReasonAreAskedForAtOnce() {
        assertRefused(" ", "", "progress.scale.noWords", "common.reason.missing");
        assertRefused(STANDARD, "整理", "progress.scale.unchanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor"})
    void everybodyReadsTheDefinitionsAndNobodyElseChangesThem(String login) {
        assertThat(city.as(login, scale::definitions).own()).isEmpty();
        assertThatThrownBy(() -> define(login, "着手の見通しが立たない", "理由")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void goalsAreCountedByTheEntriesAndPledgesOfTheYear() {
        write(1, List.of(3, 14));
        write(2, List.of(14));
        assertThat(city.as("otherhead", () -> sdgs.uses(year)))
                .containsOnlyKeys(3, 14)
                .containsEntry(3, new SdgUse(1, 1))
                .containsEntry(14, new SdgUse(2, 2));
        TestCity.done(city.take("reviewer", Step.WITHDRAW, city.entry(year, 2), "県が引き継いだため"));
        assertThat(city.as("otherhead", () -> sdgs.uses(year))).containsEntry(14, new SdgUse(1, 1));
    }

    private void write(int number, List<Integer> goals) {
        Entry entry = city.entry(year, number);
        TestCity.done(city.take("drafter", Step.START, entry));
        TestCity.done(city.save(
                "drafter",
                entry,
                Content.EMPTY
                        .withTexts(new Prose("・点検しました。"), new Prose("・続けます。"))
                        .withProgrammes(List.of(), true, goals)));
    }

    private RatingDefinitions definitions() {
        return city.as("drafter", scale::definitions);
    }

    private String definitionOfE() {
        return definitions().of(Rating.E, Locale.JAPANESE);
    }

    private void define(String login, String words, String reason) {
        city.as(login, () -> {
            scale.define(Rating.E, words, reason);
            return true;
        });
    }

    private void assertRefused(String words, String reason, String... textKeys) {
        assertThatThrownBy(() -> define("reviewer", words, reason))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::textKey)
                                .containsExactlyInAnyOrder(textKeys));
    }
}
