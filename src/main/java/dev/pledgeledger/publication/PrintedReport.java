package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as it is printed: its title and what it speaks of, the ratings, the contents, a table for each section,
/// the totals. An edition prints the same for ever: nothing in it tells of later ones.
///
/// @param published 第1版（令和8年5月29日公表）
/// @param claimed what an imported report claims in its own table, where that differs from what was counted
record PrintedReport(
        String title,
        String period,
        String published,
        String changeNote,
        FiscalYear year,
        Distribution distribution,
        @Nullable String claimed,
        List<PrintedArea> areas) {

    static PrintedReport of(PublishedEdition edition) {
        Report report = edition.report();
        return new PrintedReport(
                report.title(),
                SiteText.of("publication.site.period", edition.yearLabel(), Wareki.day(report.asOf())),
                SiteText.of(
                        "publication.site.published",
                        SiteText.of("publication.site.edition", edition.number()),
                        Wareki.day(edition.publishedOn())),
                edition.changeNote(),
                report.fiscalYear(),
                Distribution.of(report.totals()),
                OverviewPage.printed(report),
                report.areas().stream()
                        .map(area -> PrintedArea.of(area, report.fiscalYear()))
                        .toList());
    }

    public Counts counts() {
        return Counts.of(distribution.totals());
    }

    public long pledges() {
        return areas.stream().mapToLong(PrintedArea::pledges).sum();
    }
}
