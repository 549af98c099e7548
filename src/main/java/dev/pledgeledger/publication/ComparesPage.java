package dev.pledgeledger.publication;

import java.util.List;
import java.util.stream.Stream;

/// What an edition can be held against: the earlier years of its manifesto and the earlier editions of its year.
record ComparesPage(PageFrame frame, List<Link> links) implements SitePage {

    static List<SitePage> all(SiteEdition edition, SiteEditions editions) {
        List<SiteEdition> earlier = earlier(edition, editions);
        return earlier.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.<SitePage>of(of(edition, editions)),
                                earlier.stream().map(one -> ComparePage.of(one, edition, editions)))
                        .toList();
    }

    private static ComparesPage of(SiteEdition edition, SiteEditions editions) {
        SitePath path = edition.compares();
        return new ComparesPage(
                new PageFrame(
                        path,
                        SiteText.of(
                                "publication.site.part.title",
                                SiteText.of("publication.compare.title"),
                                edition.label(),
                                edition.report().title()),
                        SiteText.of("publication.compare.lead", edition.label()),
                        edition.period(),
                        Trail.to(edition).overview(path),
                        Trail.newer(edition, editions, path, SiteEdition::overview)),
                links(edition, editions, path));
    }

    static List<Link> links(SiteEdition edition, SiteEditions editions, SitePath from) {
        return earlier(edition, editions).stream()
                .map(one ->
                        new Link(SiteText.of("publication.compare.with", one.label()), from.to(edition.compare(one))))
                .toList();
    }

    /// Years first, then editions, each from the newest back.
    private static List<SiteEdition> earlier(SiteEdition edition, SiteEditions editions) {
        return Stream.concat(
                        editions.yearsOf(edition).stream()
                                .filter(year -> year.report()
                                                .fiscalYear()
                                                .compareTo(edition.report().fiscalYear())
                                        < 0),
                        editions.older(edition).stream()
                                .filter(other -> other.edition().number()
                                        < edition.edition().number()))
                .toList();
    }

    @Override
    public String template() {
        return "compares";
    }
}
