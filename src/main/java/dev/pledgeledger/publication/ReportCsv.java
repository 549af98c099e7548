package dev.pledgeledger.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.Report.Section;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A report as `report.csv`: one line an entry, for spreadsheets and programs. UTF-8 with BOM and CRLF, no line
/// break inside a cell, several names in a cell joined by `;` (a semicolon within a name becomes full-width).
public final class ReportCsv {

    private static final String BOM = "\uFEFF";

    private ReportCsv() {}

    /// The whole file, byte order mark included.
    public static String write(Report report) {
        var text = new StringWriter();
        text.write(BOM);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(CsvColumn.ALL.stream().map(CsvColumn::head).toList());
            lines(
                    report,
                    line -> csv.writeRecord(CsvColumn.ALL.stream()
                            .map(column -> column.of(line))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void lines(Report report, Consumer<CsvLine> to) {
        for (Area area : report.areas()) {
            for (Section section : area.sections()) {
                for (Pledge pledge : section.pledges()) {
                    lines(new CsvPlace(report, area, section, pledge)).forEach(to);
                }
            }
        }
    }

    private static List<CsvLine> lines(CsvPlace place) {
        List<CsvLine> lines = new ArrayList<>();
        for (int row = 0; row < place.pledge().rows().size(); row++) {
            for (Report.Entry entry : place.pledge().rows().get(row).entries()) {
                lines.add(new CsvLine(place, row + 1, entry));
            }
        }
        return lines;
    }

    /// The pledge a line belongs to, and all above it.
    record CsvPlace(Report report, Area area, Section section, Pledge pledge) {}

    /// An entry in its place.
    record CsvLine(CsvPlace place, int row, Report.Entry entry) {}
}
