package dev.pledgeledger.publication;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.report.DistributionBar;
import java.util.List;

/// A department, a programme or a goal with its entries, by how they are connected with it.
///
/// @param years where the same name is in other years' reports
record TopicPage(
        PageFrame frame,
        TopicItem item,
        FiscalYear year,
        Counts counts,
        String bar,
        List<Part> parts,
        Handover handover,
        List<Link> years)
        implements SitePage {

    record Part(TopicPart part, List<ListLine> lines) {}

    /// @param all years of the manifesto, this edition standing for its own
    static TopicPage of(TopicItem item, SiteEdition edition, SiteEditions editions, List<TopicPages.Year> all) {
        SitePath path = edition.topic(item.topic(), item.name());
        return new TopicPage(
                frame(item, edition, editions, path),
                item,
                edition.report().fiscalYear(),
                Counts.of(item.totals()),
                DistributionBar.bare(item.totals()),
                item.topic().parts().stream()
                        .map(part -> new Part(part, item.lines(part)))
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                Handover.of(item, edition, path),
                all.stream()
                        .filter(year ->
                                year.edition() != edition && year.names().contains(item.name()))
                        .map(TopicPages.Year::edition)
                        .map(year -> new Link(year.label(), path.to(year.topic(item.topic(), item.name()))))
                        .toList());
    }

    private static PageFrame frame(TopicItem item, SiteEdition edition, SiteEditions editions, SitePath path) {
        String heading =
                SiteText.of("publication.site.topic.heading", item.topic().word(), item.title());
        return new PageFrame(
                path,
                SiteText.of(
                        "publication.site.part.title",
                        heading,
                        edition.label(),
                        edition.report().title()),
                SiteText.of(
                        "publication.site.topic.description",
                        heading,
                        edition.period(),
                        item.lines().size()),
                edition.period(),
                Trail.to(edition).topic(path, item.topic()),
                Trail.newer(edition, editions, path, newest -> newest.topicOrAll(item.topic(), item.name())));
    }

    @Override
    public String template() {
        return "topic";
    }
}
