package dev.pledgeledger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoFilesTest {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_PLEDGE = 40;
    private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー0-9,.（）「」【】・○●※、。：％\\n]|LED";

    @Test
    void theReportHasTheShapeThatWasPromised() {
        Report report = DemoFiles.report("report.json", YEAR);
        assertThat(report.areas())
                .hasSize(4)
                .allSatisfy(area -> assertThat(area.sections()).hasSizeBetween(2, 3));
        assertThat(report.pledges()).hasSize(36);
        assertThat(report.entries()).hasSize(50);
        assertThat(report.pledges()
                        .flatMap(pledge -> pledge.rows().stream())
                        .filter(row -> row.entries().size() == 2))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.entries().getFirst().achievements().isEmpty())
                            .isFalse();
                    assertThat(row.entries().getLast().achievements().isEmpty()).isTrue();
                    assertThat(row.entries()).extracting(Report.Entry::rating).doesNotHaveDuplicates();
                });
        assertThat(report.pledges().filter(pledge -> pledge.rows().size() == 3)).isNotEmpty();
        assertThat(report.entries().filter(entry -> entry.departments().plans().isEmpty()))
                .hasSize(2);
    }

    @Test
    void allRatingsOccurAndOneEntryHasNone() {
        Totals totals = DemoFiles.report("report.json", YEAR).totals();
        assertThat(totals.count(Rating.A)).isBetween(4, 6);
        assertThat(totals.count(Rating.B)).isGreaterThan(totals.total() / 2);
        assertThat(totals.count(Rating.C)).isPositive();
        assertThat(totals.count(Rating.D)).isPositive();
        assertThat(totals.count(Rating.E)).isBetween(1, 2);
        assertThat(totals.unrated()).isEqualTo(1);
    }

    @Test
    void bothOrganisationsHaveFifteenDepartments() {
        assertThat(DemoPeople.ALL.stream()
                        .flatMap(person -> Stream.concat(
                                Stream.of(person.home().before()), person.departments().before().stream()))
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .hasSize(15);
        assertThat(DemoPeople.ALL.stream()
                        .map(person -> person.home().since())
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before.json", "report.json", "this-year.json"})
    void everyTextIsJapaneseInOrderAndNoLongerThanItsColumn(String file) {
        Report report = DemoFiles.report(file, YEAR);
        assertThat(report.pledges().map(Report.Pledge::text))
                .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_PLEDGE));
        assertThat(report.entries().flatMap(entry -> Stream.of(entry.achievements(), entry.plans())))
                .allSatisfy(text -> {
                    assertThat(Prose.of(text.source())).isEqualTo(text);
                    assertThat(text.source().replaceAll(JAPANESE, "")).isEmpty();
                    assertThat(text.source().lines())
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"before.json", "report.json", "this-year.json"})
    void noTextNamesAYear(String file) {
        assertThat(DemoFiles.report(file, YEAR).entries().map(entry -> entry.achievements() + "\n" + entry.plans()))
                .noneMatch(text -> text.contains("令和") || text.matches("(?s).*20[2-9]\\d年.*"));
    }

    @Test
    void everyEntryOfTheStoryFilesIsThere() {
        for (var files : List.of(List.of("last-year.txt", "report.json"), List.of("this-year.txt", "this-year.json"))) {
            List<String> keys = DemoFiles.report(files.getLast(), YEAR)
                    .entries()
                    .map(Report.Entry::key)
                    .toList();
            assertThat(DemoFiles.table(files.getFirst()).stream()
                            .map(List::getFirst)
                            .filter(key -> !key.equals("*")))
                    .allMatch(keys::contains);
        }
    }
}
