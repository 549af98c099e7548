package dev.pledgeledger.publication;

import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Sites to look at: that of the invented city, and sites of generated reports.
final class SiteFixtures {

    /// Why the invented city corrected its report.
    static final String NOTE = "待機児童の数え方の誤りを改めたため";

    private SiteFixtures() {}

    /// Two years, the later one corrected once.
    static List<PublishedEdition> city() {
        return List.of(
                new PublishedEdition("2025", ReportFixtures.edition(2025, 1)),
                new PublishedEdition("2024", ReportFixtures.report(2024)),
                new PublishedEdition("2025", ReportFixtures.edition(2025, 2), NOTE));
    }

    /// Hostile texts in every shape: two years of one manifesto, the later one corrected, and a second manifesto.
    static List<PublishedEdition> generated(long seed) {
        Report first = GeneratedReports.published(seed);
        Report second = GeneratedReports.following(first, seed);
        String year = second.fiscalYear().toString();
        Report other = inYear(GeneratedReports.published(seed + 1000), second);
        return List.of(
                new PublishedEdition(first.fiscalYear().toString(), first),
                new PublishedEdition(year, GeneratedReports.withEdition(second, 1, "2026-05-29T00:00:00Z")),
                new PublishedEdition(
                        year,
                        GeneratedReports.withEdition(
                                GeneratedReports.corrected(second, seed), 2, "2026-06-10T00:00:00Z"),
                        "<b>" + GeneratedReports.corrected(second, seed).title() + "</b>"),
                new PublishedEdition(year + "-2", other));
    }

    static Path write(List<PublishedEdition> editions, Path folder) {
        try {
            new SiteWriter().write(editions, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The invented city, whose later year lost its correction and whose earlier year lost all there was.
    static Path writeWithdrawn(Path folder) {
        List<PublishedEdition> all = city();
        List<WithdrawnEdition> withdrawn = Stream.of(all.get(2), all.get(1))
                .map(edition -> new WithdrawnEdition(
                        edition, new Withdrawal(Instant.parse("2026-06-20T00:00:00Z"), "企画 一郎", "<b>氏名</b>が残っていた")))
                .toList();
        try {
            new SiteWriter().write(all.subList(0, 1), new Withdrawals(withdrawn, List.of()), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The pages of a site by their path, as text.
    static Map<String, String> pages(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            Map<String, String> pages = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString(), Files.readString(file));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, but of the many pages of departments and programmes, which are all made alike, one in eight: for what
    /// takes its time.
    static Map<String, String> somePages(Path site) {
        Map<String, String> pages = pages(site);
        pages.keySet().removeIf(path -> path.matches(".*/[a-z2-7]{12}/index.html") && path.hashCode() % 8 != 0);
        return pages;
    }

    static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static Report inYear(Report report, Report like) {
        return new Report(
                report.title(),
                report.manifesto() + " 2",
                like.fiscalYear(),
                like.asOf(),
                report.edition(),
                report.areas(),
                report.withdrawn(),
                report.printedTotals());
    }
}
