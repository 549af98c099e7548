package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The rules of the reader, each on an invented report of a few lines. The first row of a fixture stands on line 8.
class PublishedTextTest {

    @Test
    void titleManifestoYearAndDayAreRead() {
        Report report = Published.inOneSection().row("1-1-1 港を直します", "B", "港湾課").report();

        assertThat(report.title()).isEqualTo("青波市 第3期市長マニフェストの達成状況");
        assertThat(report.manifesto()).isEqualTo("第3期市長マニフェスト");
        assertThat(report.fiscalYear()).isEqualTo(new FiscalYear(2025));
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(report.edition()).isNull();
    }

    @Test
    void aSoundReportHasNoFindings() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "港湾課")
                        .line("(1)港の整備")
                        .line("- 3 -")
                        .line(Published.HEADS)
                        .row("<p>1-1-2 市場を開きます</p>", "A", "市場課")
                        .found())
                .isEmpty();
    }

    @Test
    void aRowWithoutACodeBelongsToThePledgeAbove() {
        Report report = Published.inOneSection()
                .row("1-1-1 港を直します", "B", "港湾課")
                .row(" ", "C", "水産課")
                .row("１－１－２　市場を開きます", "A", "市場課")
                .report();

        assertThat(report.pledges().map(Report.Pledge::text)).containsExactly("港を直します", "市場を開きます");
        assertThat(report.entries().map(Report.Entry::key)).containsExactly("1-1-1.1", "1-1-1.2", "1-1-2.1");
        assertThat(report.entries().map(Report.Entry::rating)).containsExactly(Rating.B, Rating.C, Rating.A);
    }

    @Test
    void aRowShiftedByAColumnIsRepaired() {
        Published published = Published.inOneSection()
                .row("1-1-1 港を直します", "B", "港湾課")
                .cells("<p>網を配りました。</p>", "", "<p>網を配ります。</p>", "C", "水産課", "", "");

        assertThat(published.found()).containsExactly("shifted-row 9 1-1-1");
        Report.Entry entry = published.report().entries().skip(1).findFirst().orElseThrow();
        assertThat(entry.achievements().source()).isEqualTo("網を配りました。");
        assertThat(entry.plans().source()).isEqualTo("網を配ります。");
    }

    @Test
    void wordsInPlaceOfAPledgeAreAnErrorAndNotTakenOver() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "港湾課")
                        .row("番号のない公約", "C", "水産課")
                        .found())
                .containsExactly("row-without-pledge 9 1-1-1");
        assertThat(Published.inOneSection()
                        .printing("達成状況の目安\t状況\nA：達成\t0\t\n計\t0\t")
                        .row("", "", "水産課")
                        .found())
                .contains("row-without-pledge 8 null");
    }

    @Test
    void aDoubledCodeIsOnePledgeAndAConflictIsAnError() {
        Published doubled = Published.inOneSection()
                .row("1-1-1 港を直します", "B", "港湾課")
                .row("1-1-1 港を直します", "B", "水産課")
                .row("1-1-1 港を 直します", "B", "市場課");
        assertThat(doubled.found()).containsExactly("doubled-code 9 1-1-1");
        assertThat(doubled.report().pledges()).hasSize(1);
        assertThat(doubled.report().entries()).hasSize(3);

        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "港湾課")
                        .row("1-1-1 市場を開きます", "B", "水産課")
                        .found())
                .contains("code-conflict 9 1-1-1");
    }

    @Test
    void gapsInTheNumbersOfASectionAreFound() {
        assertThat(Published.inOneSection()
                        .row("1-1-2 港を直します", "B", "港湾課")
                        .row("1-1-4 市場を開きます", "B", "港湾課")
                        .found())
                .containsExactly("missing-code 8 1-1-1", "missing-code 9 1-1-3");
    }

    @Test
    void theFirstSpellingOfAHeadingWins() {
        Published published = Published.inOneSection()
                .row("1-1-1 港を直します", "B", "港湾課")
                .line("(1) 港の再整備")
                .line(Published.HEADS)
                .row("1-1-2 市場を開きます", "B", "港湾課");

        assertThat(published.found()).containsExactly("title-spelling 9 null");
        assertThat(published.report().areas().getFirst().sections().getFirst().title())
                .isEqualTo("港の整備");
    }

    @Test
    void headingsThatAreMissingOrEmptyAreFound() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "港湾課")
                        .line("(2) 誰も書かない施策")
                        .line("(3) 市場の整備")
                        .row("1-3-1 市場を開きます", "B", "港湾課")
                        .row("2-1-1 学校を直します", "B", "教育課")
                        .found())
                .containsExactly(
                        "section-without-pledges 9 null",
                        "code-out-of-place 12 2-1-1",
                        "title-missing 12 null",
                        "title-missing 12 null");
    }

    @Test
    void whatIsNeitherReportNorFurnitureIsFound() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "港湾課")
                        .line("欄外の書き込み")
                        .cells("1-1-2 市場を開きます", "した。", "する。", "B", "港湾課", "", "", "余分")
                        .found())
                .containsExactly("unread-line 9 null", "unread-cell 10 1-1-1");
    }

    @Test
    void columnHeadsOfAnotherYearAreFound() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "港湾課")
                        .line(Published.HEADS.replace("令和7年度", "令和6年度"))
                        .row("1-1-2 市場を開きます", "B", "港湾課")
                        .found())
                .containsExactly("year-differs 9 null");
    }

    @Test
    void ratingsThatAreMissingOrUnreadableLeaveTheEntryUnrated() {
        Published published = Published.inOneSection()
                .printing("達成状況の目安\t状況\n計\t0\t")
                .row("1-1-1 港を直します", "－", "港湾課")
                .row("1-1-2 市場を開きます", "Ｆ", "港湾課");

        assertThat(published.found()).containsExactly("rating-missing 8 1-1-1", "rating-unreadable 9 1-1-2");
        assertThat(published.report().entries().map(Report.Entry::rating)).containsOnlyNulls();
    }

    @Test
    void twoRatingsOfARowAreTwoEntriesThatShareItsDepartments() {
        Published published = Published.inOneSection()
                .row("1-1-1 港を直します", "D C", "R7 港湾課 R8～ 海辺課 市場課")
                .row("", "B", "水産課");

        assertThat(published.found()).containsExactly("shared-row 8 1-1-1");
        assertThat(published.report().pledges().findFirst().orElseThrow().rows())
                .hasSize(2);
        List<Report.Entry> entries = published.report().entries().toList();
        assertThat(entries).extracting(Report.Entry::key).containsExactly("1-1-1.1", "1-1-1.2", "1-1-1.3");
        assertThat(entries).extracting(Report.Entry::rating).containsExactly(Rating.D, Rating.C, Rating.B);
        assertThat(entries.get(0).departments().achievements()).containsExactly("港湾課");
        assertThat(entries.get(0).departments().plans()).containsExactly("海辺課");
        assertThat(entries.get(1).departments().achievements()).containsExactly("市場課");
        assertThat(entries.get(1).departments().plans()).containsExactly("市場課");
        assertThat(entries.get(0).achievements().isEmpty()).isFalse();
        assertThat(entries.get(1).achievements().isEmpty()).isTrue();
        assertThat(entries.get(1).programmes()).isEmpty();
    }

    @Test
    void theMostFrequentSpellingOfADepartmentIsTakenForAll() {
        Published published = Published.inOneSection()
                .row("1-1-1 港を直します", "B", "子ども保育課")
                .row("", "B", "こども保育課")
                .row("", "B", "こども保育課");

        assertThat(published.found()).containsExactly("department-spelling 8 1-1-1");
        assertThat(published.report().entries().flatMap(entry -> entry.departments().plans().stream()))
                .containsOnly("こども保育課");
    }

    @Test
    void theFirstOfEquallyFrequentSpellingsIsTaken() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "子ども保育課")
                        .row("", "B", "こども保育課")
                        .report()
                        .entries()
                        .flatMap(entry -> entry.departments().plans().stream()))
                .containsOnly("子ども保育課");
    }

    @Test
    void spellingsOfTheMarkOfAYearAreOneFinding() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "R7 港湾課 R8～ 海辺課")
                        .row("", "B", "R7 港湾課 R8~ 海辺課")
                        .row("", "B", "R7 港湾課 R8～海辺課")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.MARK_SPELLING);
                    assertThat(finding.message()).contains("3通り", "「R8～ 課」1回", "「R8~ 課」1回", "「R8～課」1回");
                });
    }

    @Test
    void aDepartmentOfTheNextYearWithoutAMarkIsFound() {
        Published published = Published.inOneSection()
                .row("1-1-1 港を直します", "B", "R7 港湾課 R8～ 海辺課")
                .row("", "B", "R7 港湾課 R8～ 海辺課")
                .row("1-1-2 市場を開きます", "B", "海辺課")
                .row("", "B", "市場課");

        assertThat(published.found()).containsExactly("mark-missing 10 1-1-2");
    }

    @Test
    void namesWithABlankAreFoundOnceARow() {
        assertThat(Published.inOneSection()
                        .cells("1-1-1 港を直します", "した。", "する。", "B", "市民病院総務部 会計課", "北港 整備事業 南港 整備事業", "")
                        .found())
                .containsExactly("name-with-blank 8 1-1-1", "name-with-blank 8 1-1-1");
    }

    @Test
    void textsAndDepartmentsThatAreMissingAreFound() {
        assertThat(Published.inOneSection()
                        .cells("1-1-1 港を直します", "<p></p>", "する。", "B", "", "", "")
                        .found())
                .containsExactly("department-missing 8 1-1-1", "text-missing 8 1-1-1");
    }

    @Test
    void emptyProgrammesAreNoneAndGoalsAreNumbers() {
        Published published = Published.inOneSection().cells("1-1-1 港を直します", "した。", "する。", "B", "港湾課", " ", "14、17 99");

        Report.Entry entry = published.report().entries().findFirst().orElseThrow();
        assertThat(entry.programmes()).isEmpty();
        assertThat(entry.sdgs()).containsExactly(14, 17);
        assertThat(published.intake().findings()).isEmpty();
    }

    @Test
    void aReportWithoutGoalsSaysSoOnce() {
        assertThat(Published.inOneSection()
                        .row("1-1-1 港を直します", "B", "港湾課")
                        .row("", "B", "港湾課")
                        .intake()
                        .findings())
                .singleElement()
                .returns(FindingCode.NO_SDGS, Finding::code);
    }

    @Test
    void aTextInDoubtIsFoundWithThePlace() {
        assertThat(Published.inOneSection()
                        .cells("1-1-1 港を直します", "<ul> 北の波止 南の波止", "する。", "B", "港湾課", "", "")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.ITEM_DOUBT);
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.message()).contains("「北の波止 南の波止」");
                });
    }

    @Test
    void aRowThatFitsItsNeighbourFarBetterHasSlipped() {
        Published published = Published.inOneSection()
                .cells("1-1-1 空家対策として除却補助の拡充を図ります", "空家の相談を受けました。", "空家の相談を受けます。", "B", "住宅課", "", "")
                .cells("1-1-2 図書館司書の研修講座を増やします", "空家対策として除却補助の拡充を行いました。", "除却補助を続けます。", "B", "住宅課", "", "")
                .cells("1-1-3 漁港岸壁の耐震補強を進めます", "図書館司書の研修講座を開きました。", "講座を開きます。", "B", "図書館課", "", "")
                .cells("1-1-4 農産市場の販路開拓を進めます", "農産市場の販路開拓を進めました。", "続けます。", "B", "農政課", "", "");

        assertThat(published.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ROW_SLIP);
            assertThat(finding.line()).isEqualTo(9);
            assertThat(finding.pledge()).isEqualTo(new PledgeCode(1, 1, 2));
            assertThat(finding.message()).contains("9行目（1-1-2 → 1-1-1）", "10行目（1-1-3 → 1-1-2）");
        });
    }

    @Test
    void printedTotalsAreReadAndEveryDifferenceIsFound() {
        Published published = Published.inOneSection()
                .row("1-1-1 港を直します", "B", "港湾課")
                .printing("達成状況の目安\t状況\t\nA：達成\t1\t\nB：おおむね\t1\t\nC：一部\t0\t\nD：検討\t0\t\nE：未着手\t0\t\n計\t3\t");

        assertThat(published.report().printedTotals())
                .isEqualTo(new PrintedTotals(Map.of(Rating.A, 1, Rating.B, 1), 3));
        assertThat(published.found())
                .containsExactly("totals-differ 10 null", "totals-differ 15 null", "totals-sum 15 null");
        assertThat(published.findings().getFirst().message()).contains("Aは1件", "0件", "1件足りません");
    }

    @Test
    void everyFindingHasALineOfTheFile() {
        assertThat(Published.inOneSection().row("1-1-3 港を直します", "D C", "子ども課").findings())
                .allSatisfy(finding -> assertThat(finding.line()).isPositive());
    }
}
