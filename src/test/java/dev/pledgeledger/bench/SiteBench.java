package dev.pledgeledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dev.pledgeledger.publication.PublishedEdition;
import dev.pledgeledger.publication.SiteWriter;
import dev.pledgeledger.report.GeneratedReports;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.walk.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./ledger bench`: how big the public site of a real report is, and how the biggest page of each kind comes to a slow
/// telephone: its main content (LCP, good below 2.5 s) and how much it moves about meanwhile (CLS, good below 0.1).
///
/// The telephone is that of Lighthouse: four times slower than this machine, 150 ms away, 1.6 Mbit/s. Goals are those
/// of Web Vitals. Nothing is compressed on the way.
class SiteBench {

    private static final int TIMES = 5;

    /// Both figures of the page that is shown, a moment after it was loaded.
    private static final String VITALS = """
            () => new Promise(done => {
              const seen = { paint: 0, shift: 0 };
              new PerformanceObserver(list => list.getEntries().forEach(one => seen.paint = one.startTime))
                .observe({ type: 'largest-contentful-paint', buffered: true });
              new PerformanceObserver(list => list.getEntries().forEach(one => seen.shift += one.value))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done([seen.paint, seen.shift]), 300);
            })""";

    private record Vitals(double paint, double shift) {}

    @TempDir
    Path folder;

    @Test
    void theSiteIsWeighedAndItsPagesCome() throws Exception {
        Report report = GeneratedReports.withEdition(Bench.read().report(), 1, "2026-05-29T00:00:00Z");
        Path site = folder.resolve("site");
        new SiteWriter().write(List.of(new PublishedEdition(report.fiscalYear().toString(), report)), site);
        Map<String, Long> sizes = sizes(site);
        System.out.printf(
                "the public site: %d files, %,d bytes, of them pages %,d%n",
                sizes.size(), sum(sizes.values()), sum(pages(sizes).values()));
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                site.toAbsolutePath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try (Browser browser = Browser.at(server.getAddress().getPort())) {
            biggestOfEachKind(pages(sizes)).forEach(page -> print(page, sizes.getOrDefault(page, 0L), browser));
        } finally {
            server.stop(0);
        }
    }

    private static void print(String path, long bytes, Browser browser) {
        List<Vitals> seen =
                IntStream.range(0, TIMES).mapToObj(_ -> vitals(path, browser)).toList();
        double paint = median(seen, Vitals::paint);
        double shift = median(seen, Vitals::shift);
        assertThat(paint).as("largest paint of %s", path).isPositive();
        System.out.printf(
                "  %-40s %,9d bytes, LCP %5.2f s, CLS %.3f: %s%n",
                path, bytes, paint / 1000, shift, paint <= 2500 && shift <= 0.1 ? "met" : "MISSED");
    }

    private static Vitals vitals(String path, Browser browser) {
        Page page = browser.person(window -> window.setViewportSize(412, 823));
        try (BrowserContext context = page.context()) {
            CDPSession session = context.newCDPSession(page);
            session.send("Emulation.setCPUThrottlingRate", settings(Map.of("rate", 4)));
            session.send("Network.enable");
            session.send(
                    "Network.emulateNetworkConditions",
                    settings(Map.of("latency", 150, "downloadThroughput", 1_600_000 / 8, "uploadThroughput", 93_750)));
            page.navigate("/" + path);
            List<?> both = (List<?>) page.evaluate(VITALS);
            return new Vitals(((Number) both.get(0)).doubleValue(), ((Number) both.get(1)).doubleValue());
        }
    }

    private static JsonObject settings(Map<String, Integer> values) {
        var settings = new JsonObject();
        settings.addProperty("offline", false);
        values.forEach(settings::addProperty);
        return settings;
    }

    private static double median(List<Vitals> seen, Function<Vitals, Double> figure) {
        return seen.stream().map(figure).sorted().toList().get(TIMES / 2);
    }

    /// Pages are of one kind where their addresses differ in numbers, codes and keys only.
    private static Collection<String> biggestOfEachKind(Map<String, Long> pages) {
        return new TreeMap<>(pages.entrySet().stream()
                        .collect(Collectors.toMap(
                                page -> page.getKey().replaceAll("/([^/]*\\d[^/]*|[a-z2-7]{12})(?=/)", "/*"),
                                Function.identity(),
                                (one, other) -> one.getValue() >= other.getValue() ? one : other)))
                .values().stream().map(Map.Entry::getKey).toList();
    }

    private static Map<String, Long> pages(Map<String, Long> sizes) {
        return sizes.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long sum(Collection<Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> sizes(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            Map<String, Long> sizes = new TreeMap<>(Comparator.naturalOrder());
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(site.relativize(file).toString(), Files.size(file));
            }
            return sizes;
        }
    }
}
