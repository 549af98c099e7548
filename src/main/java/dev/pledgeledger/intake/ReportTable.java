package dev.pledgeledger.intake;

import dev.pledgeledger.report.ReportColumn;
import dev.pledgeledger.report.ReportFact;
import java.util.List;
import java.util.Map;

/// A report as lines and cells, whatever file they came in.
///
/// @param facts what is said once; empty where the file has no place for it
/// @param structure areas, sections and pledges, also those without an entry
/// @param separator between names in a cell
/// @param findings what was found while the cells were read
record ReportTable(
        Map<ReportFact, String> facts, List<Line> structure, List<Line> lines, String separator, Findings findings) {

    /// A line of the file, numbered as its reader sees it.
    record Line(int number, Map<ReportColumn, String> cells) {

        String cell(ReportColumn column) {
            return cells.getOrDefault(column, "");
        }

        String place(ReportColumn column) {
            return number + "行目の「" + column.head() + "」";
        }
    }

    /// Whether a cell keeps its line breaks.
    boolean keepsLines() {
        return separator.equals("\n");
    }

    String fact(ReportFact fact) {
        return facts.getOrDefault(fact, "");
    }
}
