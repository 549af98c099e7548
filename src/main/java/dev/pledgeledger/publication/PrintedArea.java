package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.Section;
import dev.pledgeledger.report.Totals;
import java.util.List;

/// An area of the printed report.
record PrintedArea(int number, String heading, Counts counts, List<PrintedSection> sections) {

    /// @param id of its heading
    /// @param room for its head and its first row, in millimetres: with less it begins on the next page
    record PrintedSection(String id, String heading, int room, List<PrintedPledge> pledges) {}

    record PrintedPledge(String code, String text, List<PrintedRow> rows) {}

    static PrintedArea of(Area area, FiscalYear year) {
        return new PrintedArea(
                area.number(),
                SiteText.of("publication.site.area.heading", area.number(), area.title()),
                Counts.of(Totals.of(area.entries(), 0)),
                area.sections().stream()
                        .map(section -> new PrintedSection(
                                "section-" + area.number() + "-" + section.number(),
                                SiteText.of("publication.site.section.heading", section.number(), section.title()),
                                PrintedRow.room(section),
                                pledges(section, year)))
                        .toList());
    }

    private static List<PrintedPledge> pledges(Section section, FiscalYear year) {
        return section.pledges().stream()
                .map(pledge -> new PrintedPledge(
                        pledge.code().toString(),
                        pledge.text(),
                        pledge.rows().stream()
                                .map(row -> PrintedRow.of(row, year))
                                .toList()))
                .toList();
    }

    public String id() {
        return "area-" + number;
    }

    public long pledges() {
        return sections.stream().mapToLong(section -> section.pledges().size()).sum();
    }
}
