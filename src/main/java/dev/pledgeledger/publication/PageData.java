package dev.pledgeledger.publication;

import static dev.pledgeledger.publication.JsonText.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a page says to machines, in the words of schema.org: the way down to it on every page, the catalogue on the
/// first one, the report and its files on that of a year.
///
/// @param files all that has been written so far, by path
record PageData(SiteAbout about, Map<SitePath, WrittenFile> files) {

    /// As the page holds it.
    String of(SitePage page) {
        List<Object> graph = new ArrayList<>();
        switch (page) {
            case HomePage home -> graph.add(catalogue(home));
            case OverviewPage overview -> graph.add(dataset(overview));
            default -> {}
        }
        if (!page.frame().trail().isEmpty()) {
            graph.add(trail(page.frame()));
        }
        return graph.isEmpty() ? "" : JsonText.of(object("@context", "https://schema.org", "@graph", graph));
    }

    private Map<String, Object> catalogue(HomePage home) {
        SitePath path = home.frame().path();
        return object(
                "@type", "DataCatalog",
                "name", home.frame().title(),
                "description", home.frame().description(),
                "url", address(path, path),
                "inLanguage", "ja",
                "publisher", publisher(),
                "dataset",
                        home.years().stream()
                                .map(year -> object(
                                        "@type",
                                        "Dataset",
                                        "name",
                                        year.title(),
                                        "description",
                                        year.period(),
                                        "url",
                                        about.address(path, year.link().href())))
                                .toList());
    }

    private Map<String, Object> dataset(OverviewPage overview) {
        SiteEdition edition = overview.edition();
        SitePath path = edition.overview();
        return object(
                "@type", List.of("Dataset", "Report"),
                "name", edition.report().title(),
                "description", overview.frame().description(),
                "url", address(path, path),
                "inLanguage", "ja",
                "isAccessibleForFree", true,
                "identifier",
                        edition.edition().address() + "/" + edition.edition().number(),
                "version", String.valueOf(edition.edition().number()),
                "datePublished", edition.edition().mark().publishedAt().toString(),
                "temporalCoverage",
                        edition.report().fiscalYear().firstDay() + "/"
                                + edition.report().fiscalYear().lastDay(),
                "license", about.licence() == null ? null : about.licence().toString(),
                "publisher", publisher(),
                "distribution",
                        Offer.of(edition).stream()
                                .map(offer -> download(offer, path))
                                .toList());
    }

    private Map<String, Object> download(Offer offer, SitePath from) {
        WrittenFile file = files.get(offer.path());
        return object(
                "@type",
                "DataDownload",
                "name",
                offer.title(),
                "contentUrl",
                address(from, offer.path()),
                "encodingFormat",
                offer.type(),
                "contentSize",
                file == null ? null : file.size() + " B",
                "sha256",
                file == null ? null : file.digest());
    }

    private Map<String, Object> trail(PageFrame frame) {
        List<Object> steps = new ArrayList<>();
        for (Link link : frame.trail()) {
            steps.add(step(steps.size() + 1, link.text(), about.address(frame.path(), link.href())));
        }
        steps.add(step(steps.size() + 1, frame.title(), address(frame.path(), frame.path())));
        return object("@type", "BreadcrumbList", "itemListElement", steps);
    }

    private static Map<String, Object> step(int place, String name, String address) {
        return object("@type", "ListItem", "position", place, "name", name, "item", address);
    }

    private @Nullable Map<String, Object> publisher() {
        return about.city().isEmpty() ? null : object("@type", "GovernmentOrganization", "name", about.city());
    }

    private String address(SitePath from, SitePath to) {
        return about.address(from, from.to(to));
    }
}
