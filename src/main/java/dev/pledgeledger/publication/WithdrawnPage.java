package dev.pledgeledger.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// At the address of a year of which nothing is to be read any more: says so, and why.
record WithdrawnPage(PageFrame frame, List<String> told) implements SitePage {

    /// One for each year that is without an edition.
    static List<WithdrawnPage> of(SiteEditions editions, List<WithdrawnEdition> withdrawn) {
        Map<String, List<WithdrawnEdition>> byAddress = withdrawn.stream()
                .filter(one -> editions.newest().stream()
                        .noneMatch(there -> there.edition().address().equals(one.edition().address())))
                .collect(Collectors.groupingBy(
                        one -> one.edition().address(), LinkedHashMap::new, Collectors.toList()));
        return byAddress.values().stream().map(WithdrawnPage::of).toList();
    }

    private static WithdrawnPage of(List<WithdrawnEdition> year) {
        WithdrawnEdition latest = year.getFirst();
        SitePath path = SitePath.page(latest.edition().address());
        String title = SiteText.of("publication.site.withdrawn.title", latest.edition().yearLabel());
        Link home = new Link(SiteText.of("publication.site.name"), path.to(SitePath.HOME));
        return new WithdrawnPage(
                new PageFrame(path, title, latest.told(), "", List.of(home), null),
                year.stream().map(WithdrawnEdition::told).toList());
    }

    @Override
    public String template() {
        return "withdrawn";
    }
}
