package dev.pledgeledger.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The pages of departments, programmes and goals of an edition.
final class TopicPages {

    /// @param names all that are named in it
    record Year(SiteEdition edition, Set<String> names) {}

    private TopicPages() {}

    static List<SitePage> of(SiteEdition edition, SiteEditions editions) {
        List<SitePage> pages = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            // They all lie equally deep, so that one set of relative links does for all.
            List<ListLine> lines = ListLine.of(edition, edition.topic(topic, "1"));
            List<TopicItem> items = TopicItem.of(topic, lines);
            List<Year> years = editions.yearsOf(edition).stream()
                    .map(year -> new Year(year, topic.named(year.report())))
                    .toList();
            pages.add(TopicsPage.of(topic, items, edition, editions));
            items.forEach(item -> pages.add(TopicPage.of(item, edition, editions, years)));
        }
        return pages;
    }
}
