package dev.pledgeledger.publication;

import dev.pledgeledger.report.DistributionBar;
import java.util.List;

/// All departments, programmes or goals that an edition names, with how their entries are rated.
///
/// @param parts heads of the columns that count
record TopicsPage(PageFrame frame, Topic topic, List<String> parts, List<Line> lines) implements SitePage {

    /// @param parts entries by how they are connected with it
    record Line(Link link, List<Integer> parts, Counts counts, String bar) {}

    static TopicsPage of(Topic topic, List<TopicItem> items, SiteEdition edition, SiteEditions editions) {
        SitePath path = edition.topics(topic);
        return new TopicsPage(
                new PageFrame(
                        path,
                        SiteText.of(
                                "publication.site.part.title",
                                topic.all(),
                                edition.label(),
                                edition.report().title()),
                        SiteText.of("publication.site.topics.description", topic.all(), edition.period(), items.size()),
                        edition.period(),
                        Trail.to(edition).overview(path),
                        Trail.newer(edition, editions, path, newest -> newest.topics(topic))),
                topic,
                topic.parts().stream().map(TopicPart::textKey).map(SiteText::of).toList(),
                items.stream().map(item -> line(item, edition, path)).toList());
    }

    private static Line line(TopicItem item, SiteEdition edition, SitePath from) {
        return new Line(
                new Link(item.title(), from.to(edition.topic(item.topic(), item.name()))),
                item.topic().parts().stream()
                        .map(part -> item.lines(part).size())
                        .toList(),
                Counts.of(item.totals()),
                DistributionBar.bare(item.totals()));
    }

    @Override
    public String template() {
        return "topics";
    }
}
