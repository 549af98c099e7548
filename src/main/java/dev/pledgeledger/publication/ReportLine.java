package dev.pledgeledger.publication;

import dev.pledgeledger.report.Movement;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.Pledge;
import dev.pledgeledger.report.Report.Section;
import java.util.ArrayList;
import java.util.List;

/// An entry in its place, as a line of a table.
///
/// @param row 行, counted within the pledge from 1
record ReportLine(Place place, int row, Report.Entry entry) {

    /// The pledge a line belongs to, and all above it.
    record Place(Report report, Area area, Section section, Pledge pledge) {}

    Movement movementFrom(ReportLine before) {
        return new Movement(entry.key(), place.pledge().code(), before.entry.rating(), entry.rating());
    }

    static List<ReportLine> of(Report report) {
        List<ReportLine> lines = new ArrayList<>();
        for (Area area : report.areas()) {
            for (Section section : area.sections()) {
                section.pledges().forEach(pledge -> add(new Place(report, area, section, pledge), lines));
            }
        }
        return lines;
    }

    private static void add(Place place, List<ReportLine> lines) {
        List<Report.Row> rows = place.pledge().rows();
        for (int i = 0; i < rows.size(); i++) {
            int row = i + 1;
            rows.get(i).entries().forEach(entry -> lines.add(new ReportLine(place, row, entry)));
        }
    }
}
