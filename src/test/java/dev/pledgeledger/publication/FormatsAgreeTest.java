package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.intake.IntakeFile;
import dev.pledgeledger.intake.Reading;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.spreadsheet.Sheet;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a citizen opens, it gives every entry the same rating and the same totals: what is printed, tables,
/// workbooks, CSV, JSON and pages, each read back from the site. An unrated entry has the empty rating.
class FormatsAgreeTest {

    private static final Pattern PRINTED_RATING =
            Pattern.compile(Stream.concat(Stream.of(Rating.values()), Stream.of((Rating) null))
                    .map(RatingLabel::of)
                    .map(label -> label.letter() + label.word())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"CITY", "REAL"})
    void everyFormatSaysTheSame(WrittenData.Of of) throws IOException {
        for (WrittenData data : WrittenData.all(of.editions(), folder.resolve("site"))) {
            Map<String, String> ratings = ratings(data.report());
            Map<String, Long> totals = totals(ratings);

            for (Map.Entry<String, Map<String, String>> format : read(data).entrySet()) {
                assertThat(format.getValue()).as(format.getKey()).isEqualTo(ratings);
                assertThat(totals(format.getValue())).as(format.getKey()).isEqualTo(totals);
            }
            for (String name : List.of("items", "responsibilities", "programmes", "goals")) {
                for (WrittenData.Table table : List.of(data.table(name), data.sheet(name))) {
                    assertThat(ratings).as(name).containsAllEntriesOf(ratings(table));
                }
            }
            assertThat(ratings(data.table("responsibilities")))
                    .as("each entry has a department")
                    .isEqualTo(ratings);
            assertThat(totalsOnTheOverview(data)).isEqualTo(totals);
            assertThat(totalsOfTheWorkbook(data)).isEqualTo(totals);
            assertThat(totalsInPrint(data)).isEqualTo(totals);
            assertThat(totals(data.report())).isEqualTo(totals);
        }
    }

    private static Map<String, Map<String, String>> read(WrittenData data) throws IOException {
        Path site = data.site();
        SiteEdition edition = data.edition();
        var workbook =
                (Reading.Read) IntakeFile.read(site.resolve(edition.xlsx().file()));
        Map<String, Map<String, String>> formats = new LinkedHashMap<>();
        formats.put("entries.csv", ratings(data.table("entries")));
        formats.put("data.xlsx", ratings(data.sheet("entries")));
        formats.put("report.xlsx", ratings(workbook.intake().report()));
        formats.put("report.xlsx as printed", printed(data));
        formats.put("report.csv", csv(site.resolve(edition.csv().file())));
        formats.put(
                "report.json",
                ratings(ReportJson.read(
                        Files.readString(site.resolve(edition.json().file())))));
        formats.put("report.pdf", pdf(data));
        formats.put("pages of areas", pages(data, true));
        formats.put("pages of pledges", pages(data, false));
        List<String> listed = new ArrayList<>();
        add(SiteFixtures.page(site, edition.list().file()), ".list-item .rating", listed);
        formats.put("list of all entries", byKey(data, listed));
        return formats;
    }

    private static Map<String, String> ratings(Report report) {
        return report.entries().collect(Collectors.toMap(Report.Entry::key, entry -> {
            Rating rating = entry.rating();
            return rating == null ? "" : rating.name();
        }));
    }

    private static Map<String, String> ratings(WrittenData.Table table) {
        Map<String, String> ratings = new TreeMap<>();
        for (List<String> line : table.lines()) {
            String rating = table.cell(line, DataField.RATING);
            assertThat(ratings.merge(table.cell(line, DataField.ENTRY_KEY), rating, (one, other) -> one))
                    .isEqualTo(rating);
        }
        return ratings;
    }

    private static Map<String, String> csv(Path file) throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file).stream()
                .collect(Collectors.toMap(line -> line.getField("取組キー"), line -> line.getField("評価")));
    }

    /// A page names no keys: its ratings stand in the order of the report.
    private static Map<String, String> pages(WrittenData data, boolean areas) throws IOException {
        List<String> shown = new ArrayList<>();
        SiteEdition edition = data.edition();
        if (areas) {
            for (Report.Area area : data.report().areas()) {
                add(SiteFixtures.page(data.site(), edition.area(area.number()).file()), ".report tbody .rating", shown);
            }
        } else {
            for (Report.Pledge pledge : data.report().pledges().toList()) {
                add(SiteFixtures.page(data.site(), edition.pledge(pledge.code()).file()), ".entry .rating", shown);
            }
        }
        return byKey(data, shown);
    }

    /// The sheet in the look of the report names none either.
    private static Map<String, String> printed(WrittenData data) throws IOException {
        return byKey(
                data,
                sheet(data, PrintedSheet.NAME).rows().tailMap(5).values().stream()
                        .filter(cells -> cells.containsKey(4))
                        .map(cells -> cells.get(4).text())
                        .map(rating -> rating.equals("未評価") ? "" : rating.substring(0, 1))
                        .toList());
    }

    /// Nor does the printed report, in which the ratings of a row stand one above the other.
    private static Map<String, String> pdf(WrittenData data) throws IOException {
        byte[] pdf = Files.readAllBytes(data.site().resolve(data.edition().pdf().file()));
        return byKey(
                data,
                PdfText.of(pdf).rows().stream()
                        .flatMap(cells -> PRINTED_RATING.matcher(cells.get(3)).results())
                        .map(rating -> rating.group().equals("未評価")
                                ? ""
                                : rating.group().substring(0, 1))
                        .toList());
    }

    private static Sheet sheet(WrittenData data, String name) throws IOException {
        byte[] book =
                Files.readAllBytes(data.site().resolve(data.edition().xlsx().file()));
        return Spreadsheet.read(book).sheet(name).orElseThrow();
    }

    private static Map<String, String> byKey(WrittenData data, List<String> shown) {
        List<String> keys = data.report().entries().map(Report.Entry::key).toList();
        assertThat(shown).hasSameSizeAs(keys);
        Map<String, String> ratings = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            ratings.put(keys.get(i), shown.get(i));
        }
        return ratings;
    }

    private static void add(Element page, String ratings, List<String> shown) {
        page.select(ratings)
                .forEach(rating -> shown.add(rating.select(".rating-letter").text()));
    }

    private static Map<String, Long> totals(Map<String, String> ratings) {
        return ratings.values().stream().collect(Collectors.groupingBy(rating -> rating, Collectors.counting()));
    }

    private static Map<String, Long> totals(Report report) {
        Map<String, Long> totals = new TreeMap<>();
        for (Rating rating : Rating.values()) {
            totals.put(rating.name(), (long) report.totals().count(rating));
        }
        totals.put("", (long) report.totals().unrated());
        totals.values().removeIf(count -> count == 0);
        return totals;
    }

    private static Map<String, Long> totalsOnTheOverview(WrittenData data) throws IOException {
        Element page = SiteFixtures.page(data.site(), data.edition().overview().file());
        Map<String, Long> totals = new TreeMap<>();
        for (Element row : page.select(".distribution-table tbody tr")) {
            totals.put(row.select(".rating-letter").text(), count(row.expectFirst(".count")));
        }
        totals.put("", count(page.select(".figures dd").get(3)));
        totals.values().removeIf(count -> count == 0);
        return totals;
    }

    /// The table of totals is the one whose rows have a rating, its guide, a count and a percentage.
    private static Map<String, Long> totalsInPrint(WrittenData data) throws IOException {
        byte[] pdf = Files.readAllBytes(data.site().resolve(data.edition().pdf().file()));
        Map<String, Long> totals = new TreeMap<>();
        PdfText.of(pdf).root().all("TR").stream()
                .map(row -> row.kids().stream().map(PdfText.Node::text).toList())
                .filter(cells -> cells.size() == 4
                        && PRINTED_RATING.matcher(cells.getFirst()).matches())
                .forEach(cells -> totals.put(
                        cells.getFirst().substring(0, 1),
                        Long.valueOf(cells.get(2).replace("件", ""))));
        totals.put("", (long) data.report().totals().unrated());
        totals.values().removeIf(count -> count == 0);
        return totals;
    }

    private static Map<String, Long> totalsOfTheWorkbook(WrittenData data) throws IOException {
        Map<String, Long> totals = new TreeMap<>();
        sheet(data, TotalsSheet.NAME).rows().subMap(2, 9).values().forEach(cells -> {
            String words = cells.get(1).text();
            Long count = Long.valueOf(cells.get(2).text());
            if (words.equals("計")) {
                assertThat(count).isEqualTo(data.report().totals().total());
            } else if (count > 0) {
                totals.put(words.equals("未評価") ? "" : words.substring(0, 1), count);
            }
        });
        return totals;
    }

    private static Long count(Element cell) {
        return Long.valueOf(cell.text().replace("件", ""));
    }
}
