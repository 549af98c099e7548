package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Totals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area as the printed report shows it: a table for each of its sections.
record AreaPage(
        PageFrame frame,
        String heading,
        Counts counts,
        FiscalYear year,
        List<AreaTable> tables,
        @Nullable Link previous,
        @Nullable Link next)
        implements SitePage {

    static AreaPage of(SiteEdition edition, SiteEditions editions, Area area) {
        SitePath path = edition.area(area.number());
        Report report = edition.report();
        int at = report.areas().indexOf(area);
        String heading = heading(area);
        return new AreaPage(
                new PageFrame(
                        path,
                        SiteText.of("publication.site.part.title", heading, edition.label(), report.title()),
                        SiteText.of(
                                "publication.site.area.description",
                                area.title(),
                                edition.period(),
                                area.entries().count()),
                        edition.period(),
                        Trail.to(edition).overview(path),
                        Trail.newer(edition, editions, path, newest -> counterpart(newest, area.number()))),
                heading,
                Counts.of(Totals.of(area.entries(), 0)),
                report.fiscalYear(),
                area.sections().stream()
                        .map(section -> AreaTable.of(section, edition, path))
                        .toList(),
                at == 0 ? null : link(edition, path, report.areas().get(at - 1)),
                at == report.areas().size() - 1
                        ? null
                        : link(edition, path, report.areas().get(at + 1)));
    }

    private static String heading(Area area) {
        return SiteText.of("publication.site.area.heading", area.number(), area.title());
    }

    private static Link link(SiteEdition edition, SitePath from, Area area) {
        return new Link(heading(area), from.to(edition.area(area.number())));
    }

    private static SitePath counterpart(SiteEdition newest, int number) {
        return newest.report().areas().stream().anyMatch(area -> area.number() == number)
                ? newest.area(number)
                : newest.overview();
    }

    @Override
    public String template() {
        return "area";
    }
}
