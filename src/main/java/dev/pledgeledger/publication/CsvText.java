package dev.pledgeledger.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// A CSV as spreadsheets read it right: to be stored as UTF-8, with BOM and CRLF, quotes where a cell needs them.
final class CsvText {

    private static final String BOM = "\uFEFF";

    private CsvText() {}

    /// The whole file, byte order mark included.
    static String of(List<String> heads, List<List<String>> lines) {
        var text = new StringWriter();
        text.write(BOM);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(heads);
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
