package dev.pledgeledger.publication;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// At the addresses of what is not to be read any more: says so, and why.
///
/// @param next leads to what may be read of the same year; null while there is nothing
record WithdrawnPage(
        PageFrame frame, List<String> told, @Nullable Link next) implements SitePage {

    /// One for each edition that is withdrawn, at the address of an older one, and one for each year that is without
    /// an edition.
    static List<WithdrawnPage> of(SiteEditions editions) {
        List<WithdrawnEdition> withdrawn = editions.withdrawn();
        return Stream.concat(
                        withdrawn.stream().map(one -> ofEdition(one, editions)),
                        withdrawn.stream()
                                .map(one -> one.edition().address())
                                .distinct()
                                .filter(address -> editions.newest(address) == null)
                                .map(address -> ofYear(editions.withdrawn(address))))
                .toList();
    }

    private static WithdrawnPage ofEdition(WithdrawnEdition one, SiteEditions editions) {
        PublishedEdition edition = one.edition();
        SitePath path = SitePath.page(edition.address() + "/editions/" + edition.number());
        SiteEdition newest = editions.newest(edition.address());
        return new WithdrawnPage(
                frame(path, edition.yearLabel() + " " + one.label(), one),
                List.of(one.told()),
                newest == null ? null : new Link(HomePage.published(newest), path.to(newest.overview())));
    }

    private static WithdrawnPage ofYear(List<WithdrawnEdition> year) {
        WithdrawnEdition latest = year.getFirst();
        SitePath path = SitePath.page(latest.edition().address());
        return new WithdrawnPage(
                frame(path, latest.edition().yearLabel(), latest),
                year.stream().map(WithdrawnEdition::told).toList(),
                null);
    }

    private static PageFrame frame(SitePath path, String what, WithdrawnEdition one) {
        Link home = new Link(SiteText.of("publication.site.home"), path.to(SitePath.home()));
        return new PageFrame(
                path,
                SiteText.of("publication.site.withdrawn.title", what),
                one.told(),
                one.edition().period(),
                List.of(home),
                null);
    }

    @Override
    public String template() {
        return "withdrawn";
    }
}
