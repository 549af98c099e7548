package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report.Area;
import dev.pledgeledger.report.Report.Section;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The way down to a page of an edition, and from an older edition over to the newest.
record Trail(SiteEdition edition) {

    static Trail to(SiteEdition edition) {
        return new Trail(edition);
    }

    List<Link> home(SitePath from) {
        return List.of(new Link(SiteText.of("publication.site.home"), from.to(SitePath.home())));
    }

    List<Link> overview(SitePath from) {
        return List.of(home(from).getFirst(), new Link(edition.label(), from.to(edition.overview())));
    }

    List<Link> topic(SitePath from, Topic topic) {
        return List.of(
                home(from).getFirst(), overview(from).getLast(), new Link(topic.all(), from.to(edition.topics(topic))));
    }

    List<Link> compares(SitePath from) {
        return List.of(
                home(from).getFirst(),
                overview(from).getLast(),
                new Link(SiteText.of("publication.compare.title"), from.to(edition.compares())));
    }

    List<Link> area(SitePath from, Area area) {
        return List.of(
                home(from).getFirst(),
                overview(from).getLast(),
                new Link(
                        SiteText.of("publication.site.area.heading", area.number(), area.title()),
                        from.to(edition.area(area.number()))));
    }

    List<Link> section(SitePath from, Area area, Section section) {
        List<Link> above = area(from, area);
        return List.of(
                above.get(0),
                above.get(1),
                above.get(2),
                new Link(
                        SiteText.of("publication.site.section.heading", section.number(), section.title()),
                        above.get(2).href() + "#section-" + section.number()));
    }

    /// @param counterpart the page of the newest edition that stands for this one
    static PageFrame.@Nullable Newer newer(
            SiteEdition edition, SiteEditions editions, SitePath from, Function<SiteEdition, SitePath> counterpart) {
        if (edition.isNewest()) {
            return null;
        }
        SiteEdition newest = editions.newest(edition);
        return new PageFrame.Newer(
                SiteText.of("publication.site.older", edition.edition().number()),
                new Link(
                        SiteText.of("publication.site.newest", newest.edition().number()),
                        from.to(counterpart.apply(newest))));
    }
}
