package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.DistributionBar;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The year at a glance: totals, distribution, what moved, the areas, the data.
///
/// @param printed what an imported report claims in its own table, where that differs from what was counted
/// @param corrections when the year was corrected and why, newest first; on the page of the newest edition only
/// @param errata leads to what read differently before; null where nothing was corrected
/// @param changes null in the first year of a manifesto
/// @param withdrawn what is not to be read any more of the year, in a sentence each
/// @param compares what it can be held against
record OverviewPage(
        PageFrame frame,
        SiteEdition edition,
        String published,
        List<Correction> corrections,
        @Nullable String errata,
        Distribution distribution,
        @Nullable String printed,
        @Nullable Changes changes,
        List<AreaLine> areas,
        List<Link> older,
        List<String> withdrawn,
        List<Link> compares)
        implements SitePage {

    /// @param edition 第2版（令和8年6月10日公表）
    record Correction(String edition, String note) {}

    record AreaLine(int number, Link link, long pledges, Counts counts, String bar) {}

    static OverviewPage of(SiteEdition edition, SiteEditions editions) {
        Report report = edition.report();
        return new OverviewPage(
                new PageFrame(
                        edition.overview(),
                        SiteText.of("publication.site.overview.title", edition.label(), report.title()),
                        SiteText.of(
                                "publication.site.overview.description",
                                report.title(),
                                edition.period(),
                                report.pledges().count(),
                                report.entries().count()),
                        edition.period(),
                        Trail.to(edition).home(edition.overview()),
                        Trail.newer(edition, editions, edition.overview(), SiteEdition::overview)),
                edition,
                HomePage.published(edition),
                edition.isNewest() ? corrections(edition, editions) : List.of(),
                edition.isNewest() && edition.earlier() != null
                        ? edition.overview().to(edition.errata())
                        : null,
                Distribution.of(report.totals()),
                printed(report),
                Changes.of(edition),
                report.areas().stream().map(area -> areaLine(edition, area)).toList(),
                edition.isNewest() ? HomePage.older(edition, editions, edition.overview()) : List.of(),
                edition.isNewest() ? withdrawn(edition, editions) : List.of(),
                ComparesPage.links(edition, editions, edition.overview()));
    }

    private static List<Correction> corrections(SiteEdition edition, SiteEditions editions) {
        return editions.corrections(edition).stream()
                .map(one ->
                        new Correction(HomePage.published(one), one.edition().changeNote()))
                .toList();
    }

    private static List<String> withdrawn(SiteEdition edition, SiteEditions editions) {
        return editions.withdrawn(edition.edition().address()).stream()
                .map(WithdrawnEdition::told)
                .toList();
    }

    private static AreaLine areaLine(SiteEdition edition, Report.Area area) {
        Totals totals = Totals.of(area.entries(), 0);
        return new AreaLine(
                area.number(),
                new Link(area.title(), edition.overview().to(edition.area(area.number()))),
                area.sections().stream()
                        .mapToLong(section -> section.pledges().size())
                        .sum(),
                Counts.of(totals),
                DistributionBar.bare(totals));
    }

    static @Nullable String printed(Report report) {
        PrintedTotals printed = report.printedTotals();
        Totals counted = report.totals();
        if (printed == null
                || (printed.total() == counted.total() && printed.counts().equals(counted.counts()))) {
            return null;
        }
        String counts = Arrays.stream(Rating.values())
                .map(rating -> rating + " " + printed.count(rating))
                .collect(Collectors.joining(SiteText.of("publication.site.comma")));
        return SiteText.of("publication.site.printed", counts, printed.total());
    }

    public long pledges() {
        return edition.report().pledges().count();
    }

    public long entries() {
        return edition.report().entries().count();
    }

    /// Leads to one of the edition's files.
    public String file(String name) {
        return edition.overview().to(edition.file(name));
    }

    public String schema() {
        return edition.overview().to(SitePath.SCHEMA);
    }

    @Override
    public String template() {
        return "overview";
    }
}
