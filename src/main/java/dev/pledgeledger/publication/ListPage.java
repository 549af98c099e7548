package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.Report;
import java.util.List;

/// 取組項目一覧: all entries of an edition in one table. Its filters are style alone; what is typed is looked for by the
/// script, by the application that serves the page ([ListAnswer]), or by the browser's own search.
record ListPage(PageFrame frame, FiscalYear year, List<ListFilter> filters, List<ListLine> lines) implements SitePage {

    static ListPage of(SiteEdition edition, SiteEditions editions) {
        SitePath path = edition.list();
        Report report = edition.report();
        List<ListLine> lines = ListLine.of(edition, path);
        return new ListPage(
                new PageFrame(
                        path,
                        SiteText.of(
                                "publication.site.part.title",
                                SiteText.of("publication.site.list"),
                                edition.label(),
                                report.title()),
                        SiteText.of("publication.site.list.description", edition.period(), lines.size()),
                        edition.period(),
                        Trail.to(edition).overview(path),
                        Trail.newer(edition, editions, path, SiteEdition::list)),
                report.fiscalYear(),
                ListFilter.of(edition, lines),
                lines);
    }

    public String script() {
        return frame.path().to(SitePath.LIST_SCRIPT);
    }

    public int longestQuestion() {
        return SearchWords.LONGEST;
    }

    @Override
    public String template() {
        return "list";
    }
}
