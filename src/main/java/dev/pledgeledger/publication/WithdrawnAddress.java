package dev.pledgeledger.publication;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Every address that an edition had before it was withdrawn, whether page or file, shows the page that says why.
record WithdrawnAddress(String folder) {

    private static final Pattern EDITION = Pattern.compile("/((?:en/)?)(\\d{4}(?:-\\d)?(?:/editions/\\d+)?)(?:/.*)?");

    /// @param path as asked for, beneath `/public`
    static Optional<WithdrawnAddress> of(Path site, String path) {
        Matcher asked = EDITION.matcher(path);
        return Optional.of(asked)
                .filter(Matcher::matches)
                .filter(edition -> Files.notExists(site.resolve(edition.group(2), "report.json")))
                .map(edition -> edition.group(1) + edition.group(2))
                .filter(folder -> Files.exists(site.resolve(folder, "index.html")))
                .map(WithdrawnAddress::new);
    }

    /// Its page, whose links lead to the same places from wherever it is shown.
    String page(Path site) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve(folder, "index.html")));
        URI here = URI.create("/public/" + folder + "/");
        for (Element link : page.select("[href]:not([href^=#])")) {
            link.attr("href", here.resolve(link.attr("href")).toString());
        }
        return page.html();
    }
}
