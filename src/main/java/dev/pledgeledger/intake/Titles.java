package dev.pledgeledger.intake;

import dev.pledgeledger.report.Report;

/// A report with one heading in it mended.
final class Titles {

    private Titles() {}

    static Report with(Report report, Repair.Retitle change) {
        return new Report(
                change.area() == 0 ? change.title() : report.title(),
                report.manifesto(),
                report.fiscalYear(),
                report.asOf(),
                report.edition(),
                report.areas().stream().map(area -> with(area, change)).toList(),
                report.withdrawn(),
                report.printedTotals());
    }

    private static Report.Area with(Report.Area area, Repair.Retitle change) {
        if (area.number() != change.area()) {
            return area;
        }
        return new Report.Area(
                area.number(),
                change.section() == 0 ? change.title() : area.title(),
                area.sections().stream()
                        .map(section -> section.number() == change.section()
                                ? new Report.Section(section.number(), change.title(), section.pledges())
                                : section)
                        .toList());
    }
}
