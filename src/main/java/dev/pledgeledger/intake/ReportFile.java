package dev.pledgeledger.intake;

import dev.pledgeledger.report.ReportJson;
import dev.pledgeledger.report.ReportJsonException;
import dev.pledgeledger.spreadsheet.SpreadsheetKind;
import dev.pledgeledger.spreadsheet.SpreadsheetRefused;
import java.util.List;

/// Reads a whole report by the reader of its kind. What kind it is tell its bytes, not its name.
final class ReportFile {

    private ReportFile() {}

    static Reading read(byte[] bytes) {
        try {
            if (SpreadsheetKind.matches(bytes)) {
                return new Reading.Read(TableReport.read(XlsxTable.read(bytes)));
            }
            if (FileKind.isCsv(bytes)) {
                return decoded(bytes, text -> TableReport.read(CsvTable.read(text)));
            }
            if (FileKind.isJson(bytes)) {
                return decoded(bytes, text -> new Intake(ReportJson.read(text), List.of()));
            }
            return PublishedText.read(bytes);
        } catch (SpreadsheetRefused | TableRefused | ReportJsonException refused) {
            return new Reading.Refused(new IntakeRefusal.Unsound(String.valueOf(refused.getMessage())));
        }
    }

    private interface Reader {
        Intake read(String text);
    }

    private static Reading decoded(byte[] bytes, Reader reader) {
        return switch (Decoded.of(bytes, Integer.MAX_VALUE)) {
            case Decoded.Broken(var refusal) -> new Reading.Refused(refusal);
            case Decoded.Text(var text) -> new Reading.Read(reader.read(text));
        };
    }
}
