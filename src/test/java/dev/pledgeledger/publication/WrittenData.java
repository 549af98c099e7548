package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.pledgeledger.intake.PublishedText;
import dev.pledgeledger.intake.Reading;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.spreadsheet.RawBook;
import dev.pledgeledger.spreadsheet.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The open data of an edition as somebody finds them on the site: read back from the files, not from what made them.
///
/// @param files every file of the folder of data, by its name
record WrittenData(Path site, SiteEdition edition, List<PublishedEdition> all, Map<String, byte[]> files) {

    /// Whose data.
    enum Of {
        CITY {
            @Override
            List<PublishedEdition> editions() {
                return SiteFixtures.city();
            }
        },
        HOSTILE {
            @Override
            List<PublishedEdition> editions() {
                return SiteFixtures.generated(3);
            }
        },
        REAL {
            @Override
            List<PublishedEdition> editions() {
                return List.of(new PublishedEdition("2025", real()));
            }
        };

        abstract List<PublishedEdition> editions();
    }

    /// A column of a table, line by line.
    record Table(List<String> heads, List<List<String>> lines) {

        List<String> column(DataField field) {
            int at = heads.indexOf(field.head());
            return at < 0 ? List.of() : lines.stream().map(line -> line.get(at)).toList();
        }

        String cell(List<String> line, DataField field) {
            return line.get(heads.indexOf(field.head()));
        }
    }

    static Report real() {
        assumeTrue(Files.isDirectory(Path.of("../shared")), "skipped: ../shared with the real report is not here");
        try {
            byte[] file = Files.readAllBytes(Path.of("../shared/reports/isesaki-second-term-r7.txt"));
            var read = (Reading.Read) PublishedText.read(file);
            return GeneratedReports.withEdition(read.intake().report(), 1, "2026-05-29T00:00:00Z");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of each edition on a site.
    static List<WrittenData> all(List<PublishedEdition> editions, Path folder) {
        Path site = SiteFixtures.write(editions, folder);
        return new SiteEditions(editions)
                .all().stream().map(edition -> of(site, edition, editions)).toList();
    }

    private static WrittenData of(Path site, SiteEdition edition, List<PublishedEdition> editions) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.list(site.resolve(edition.data().file()).getParent())) {
            for (Path file : found.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenData(site, edition, editions, files);
    }

    Report report() {
        return edition.report();
    }

    List<String> names() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .map(name -> name.replace(".csv", ""))
                .toList();
    }

    String csv(String table) {
        return new String(files.getOrDefault(table + ".csv", new byte[0]), StandardCharsets.UTF_8);
    }

    byte[] book() {
        return files.getOrDefault("data.xlsx", new byte[0]);
    }

    /// The parts of the workbook, as text.
    Map<String, String> parts() {
        return RawBook.of(book()).texts();
    }

    Table table(String name) {
        List<CsvRecord> records = CsvReader.builder()
                .detectBomHeader(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .ofCsvRecord(csv(name).substring(1))
                .stream()
                .toList();
        assertThat(records).as(name).isNotEmpty();
        return new Table(
                records.getFirst().getFields(),
                records.stream().skip(1).map(CsvRecord::getFields).toList());
    }

    /// The same from the workbook.
    Table sheet(String name) {
        var rows = Spreadsheet.read(book()).sheet(name).orElseThrow().rows();
        List<List<String>> lines = new ArrayList<>();
        int columns = rows.get(1).lastKey();
        for (int row = 1; row <= rows.lastKey(); row++) {
            var cells = rows.get(row);
            lines.add(IntStream.rangeClosed(1, columns)
                    .mapToObj(column ->
                            cells.containsKey(column) ? cells.get(column).text() : "")
                    .toList());
        }
        return new Table(lines.getFirst(), lines.subList(1, lines.size()));
    }

    /// Every cell of every table, without the heads.
    Stream<String> cells() {
        return names().stream().flatMap(name -> table(name).lines().stream()).flatMap(List::stream);
    }

    /// Those of one field, wherever it stands.
    Stream<String> cells(DataField field) {
        return names().stream().flatMap(name -> table(name).column(field).stream());
    }
}
