package dev.pledgeledger.publication;

import java.util.Collection;
import java.util.stream.Collectors;

/// The pages of the site for search engines. They want whole addresses, so there is one only where the site's own is
/// known; addresses here hold nothing that XML would have to escape but an ampersand.
final class Sitemap {

    private Sitemap() {}

    static String of(Collection<SitePath> pages, SiteEditions editions, SiteAbout about) {
        return pages.stream()
                .map(page -> "<url><loc>%s</loc>%s</url>\n"
                        .formatted(about.address(page, page.to(page)).replace("&", "&amp;"), changed(page, editions)))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n"));
    }

    private static String changed(SitePath page, SiteEditions editions) {
        return editions.all().stream()
                .filter(edition -> page.isBeneath(edition.overview())
                        || page.isBeneath(edition.overview().translated()))
                .reduce((one, other) -> other.isNewest() ? one : other)
                .map(edition -> "<lastmod>" + edition.edition().mark().publishedAt() + "</lastmod>")
                .orElse("");
    }
}
