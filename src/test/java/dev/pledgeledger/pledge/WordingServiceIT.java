package dev.pledgeledger.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.report.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class WordingServiceIT {

    @Autowired
    WordingService wordings;

    @Autowired
    ManifestoQueries manifestos;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    ReportQueries reports;

    @Autowired
    EntryQueries entries;

    @Autowired
    TestCity city;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CycleId year = new CycleId(0);
    Place quay = Place.of(new ManifestoId(0), 1);
    LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void found() {
        year = city.found();
        quay = Place.of(city.asSystem(manifestos::manifestos).getFirst().id(), 1, 1, 1);
        today = LocalDate.now(clock);
    }

    @Test
    void wordsChangeWithAReasonAndTheLogHasThemBeforeAndAfter() {
        assertRefused("岸壁を直します", today, " ", "pledge.refused.unchanged", "common.reason.missing");
        assertRefused(" ", today, "整理", "pledge.refused.noWords");
        assertRefused("灯台をともします", today, "整理", "pledge.refused.sameWords");
        reword("　岸壁を すべて直します ", today, "議会の質問を受けて");
        assertThat(wordsOn(today)).isEqualTo("岸壁を すべて直します");
        assertThat(part().words()).isEqualTo("岸壁を すべて直します");
        assertThat(part().rewordedOn()).isEqualTo(today);
        assertThat(database.sql("""
                        select actor_login || ' ' || subject_label || ' ' || (before ->> 'words') || ' ' || (after ->> 'words')
                            || ' ' || (after ->> 'validFrom') || ' ' || reason
                        from audit_line where action = 'MANIFESTO_PART_CHANGED'""").query(String.class).list())
                .containsExactly("reviewer 公約1-1-1 岸壁を直します 岸壁を すべて直します " + today + " 議会の質問を受けて");
    }

    @Test
    void everyWordingStaysWithItsDayItsReasonAndWhoItWas() {
        reword("岸壁を二か所直します", today.minusDays(40), "場所が決まったため");
        reword("岸壁を三か所直します", today.minusDays(3), "一か所増えたため");
        List<Wording> all = all();
        assertThat(all)
                .extracting(Wording::words, Wording::from, Wording::until)
                .containsExactly(
                        tuple("岸壁を三か所直します", today.minusDays(3), null),
                        tuple("岸壁を二か所直します", today.minusDays(40), today.minusDays(3)),
                        tuple("岸壁を直します", null, today.minusDays(40)));
        assertThat(all.getFirst().made())
                .isNotNull()
                .extracting(Wording.Made::by, Wording.Made::reason)
                .containsExactly("reviewer", "一か所増えたため");
        assertThat(all).filteredOn(wording -> wording.isValid(today)).containsExactly(all.getFirst());
    }

    @Test
    void wordsAheadTakeOverOnTheirDayByThemselves() {
        reword("岸壁と桟橋を直します", today.plusDays(10), "桟橋を加えるため");
        assertThat(wordsOn(today)).isEqualTo("岸壁を直します");
        assertThat(part().words()).isEqualTo("岸壁を直します");
        assertThat(part().rewordedOn()).isEqualTo(today.plusDays(10));
        assertThat(wordsOn(today.plusDays(9))).isEqualTo("岸壁を直します");
        assertThat(wordsOn(today.plusDays(10))).isEqualTo("岸壁と桟橋を直します");
    }

    @Test
    void aDayBeforeTheLastWordsIsRefusedAndTheSameDayCorrectsThem() {
        reword("岸壁と桟橋を直します", today.plusDays(10), "桟橋を加えるため");
        assertRefused("岸壁をすべて直します", today, "整理", "pledge.refused.beforeLast");
        reword("岸壁と浮桟橋を直します", today.plusDays(10), "書き誤りのため");
        assertThat(wordsOn(today.plusDays(10))).isEqualTo("岸壁と浮桟橋を直します");
        assertThat(all()).extracting(Wording::wasNeverValid).containsExactly(false, true, false);
    }

    @Test
    void whatIsPlannedCanBeGivenUpAndWhatIsValidCannot() {
        reword("岸壁と桟橋を直します", LocalDate.of(2062, 4, 1), "年を書き誤った");
        assertThatThrownBy(() -> drop(" ")).isInstanceOf(Refused.class);
        drop("年の誤り");
        assertThat(all()).extracting(Wording::words).containsExactly("岸壁を直します");
        assertThat(wordsOn(LocalDate.of(2063, 1, 1))).isEqualTo("岸壁を直します");
        assertThat(database.sql(
                                "select before ->> 'validFrom' from audit_line where action = 'MANIFESTO_REWORDING_DROPPED'")
                        .query(String.class)
                        .list())
                .containsExactly("2062-04-01");
        assertThatThrownBy(() -> drop("もう一度"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo("pledge.refused.notPlanned"));
        reword("岸壁と桟橋を直します", today, "桟橋を加えるため");
        assertThatThrownBy(() -> drop("やはりやめる")).isInstanceOf(Refused.class);
    }

    @Test
    void aReportPrintsTheWordsOfItsReportingDay() {
        CycleId lastYear = city.publishedBefore(year);
        reword("岸壁をすべて直します", LocalDate.of(2026, 4, 1), "新しい年度から");
        rewordAt(quay.above().getFirst(), "海と港とまち", LocalDate.of(2026, 4, 1));
        assertThat(firstPledge(lastYear)).isEqualTo("海とまち 岸壁を直します");
        assertThat(firstPledge(year)).isEqualTo("海と港とまち 岸壁をすべて直します");
        assertThat(city.as("reviewer", () -> entries.rows(EntryFilter.of(year), 0, 1)))
                .extracting(row -> row.words())
                .containsExactly("岸壁をすべて直します");
    }

    @Test
    void whatWasOnceWrittenCannotBeWrittenOver() {
        assertThatThrownBy(() -> database.sql("update wording set words = 'x'").update())
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "head", "signatory", "auditor"})
    void nobodyElseChangesTheWordsAndEverybodyReadsThem(String login) {
        assertThat(city.as(login, () -> wordings.of(quay))).hasSize(1);
        Rewording wish = new Rewording("岸壁をすべて直します", today, "理由");
        assertThatThrownBy(() -> city.as(login, () -> {
                    wordings.reword(quay, wish);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String firstPledge(CycleId of) {
        Report report = city.asSystem(() -> reports.assemble(of));
        return report.areas().getFirst().title() + " "
                + report.pledges().findFirst().orElseThrow().text();
    }

    private List<Wording> all() {
        return city.asSystem(() -> wordings.of(quay));
    }

    private ManifestoPart part() {
        return city.asSystem(() -> manifestos.parts(quay.manifesto())).get(2);
    }

    private String wordsOn(LocalDate day) {
        return city.asSystem(() -> pledges.pledge(quay.manifesto(), new PledgeCode(1, 1, 1), day))
                .text();
    }

    private void reword(String words, LocalDate from, String reason) {
        city.as("reviewer", () -> {
            wordings.reword(quay, new Rewording(words, from, reason));
            return true;
        });
    }

    private void rewordAt(Place place, String words, LocalDate from) {
        city.as("admin", () -> {
            wordings.reword(place, new Rewording(words, from, "名称の整理"));
            return true;
        });
    }

    private void drop(String reason) {
        city.as("reviewer", () -> {
            wordings.drop(quay, reason);
            return true;
        });
    }

    private void assertRefused(String words, LocalDate from, String reason, String... textKeys) {
        assertThatThrownBy(() -> reword(words, from, reason))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::textKey)
                                .containsExactlyInAnyOrder(textKeys));
    }
}
