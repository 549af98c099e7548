package dev.pledgeledger.publication;

import dev.pledgeledger.report.DistributionBar;
import dev.pledgeledger.report.Totals;
import java.util.List;

/// The years that have been published, newest first, each with its older editions.
///
/// @param withdrawn what is not to be read any more, in a sentence each
record HomePage(PageFrame frame, List<Year> years, List<String> withdrawn) implements SitePage {

    /// @param pdf leads to the printed report
    /// @param title of the report
    /// @param edition 第2版, and when it was published
    record Year(
            Link link,
            String pdf,
            String title,
            String period,
            String edition,
            Counts counts,
            String bar,
            List<Link> older) {}

    static HomePage of(SiteEditions editions) {
        List<Year> years = editions.newest().stream()
                .map(edition -> year(edition, editions))
                .toList();
        return new HomePage(
                new PageFrame(
                        SitePath.home(),
                        SiteText.of("publication.site.name"),
                        SiteText.of("publication.site.home.description"),
                        years.isEmpty() ? "" : years.getFirst().period(),
                        List.of(),
                        null),
                years,
                editions.withdrawn().stream().map(WithdrawnEdition::told).toList());
    }

    private static Year year(SiteEdition edition, SiteEditions editions) {
        Totals totals = edition.report().totals();
        return new Year(
                new Link(edition.label(), SitePath.home().to(edition.overview())),
                SitePath.home().to(edition.pdf()),
                edition.report().title(),
                edition.period(),
                published(edition),
                Counts.of(totals),
                DistributionBar.bare(totals),
                older(edition, editions, SitePath.home()));
    }

    /// 第1版（令和8年5月29日公表）.
    static String published(SiteEdition edition) {
        return published(edition.edition());
    }

    static String published(PublishedEdition edition) {
        return SiteText.of(
                "publication.site.published",
                SiteText.of("publication.site.edition", edition.number()),
                SiteText.day(edition.publishedOn()));
    }

    static List<Link> older(SiteEdition edition, SiteEditions editions, SitePath from) {
        return editions.older(edition).stream()
                .map(older -> new Link(published(older), from.to(older.overview())))
                .toList();
    }

    @Override
    public String template() {
        return "home";
    }
}
