package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant GONE = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void itTellsEveryEditionAndEveryWithdrawalNewestFirst() throws Exception {
        List<PublishedEdition> all = SiteFixtures.city();
        var withdrawn = new WithdrawnEdition(all.getFirst(), new Withdrawal(GONE, "企画 一郎", "個人の名前が\u0001残っていた"));
        List<Element> entries = entries(feed(all.subList(1, all.size()), List.of(withdrawn)));
        assertThat(entries).hasSize(all.size());
        assertThat(words(entries.getFirst(), "title")).contains("取り下げました");
        assertThat(words(entries.getFirst(), "summary")).contains("個人の名前が残っていた").doesNotContain("企画 一郎");
        assertThat(entries)
                .extracting(entry -> Instant.parse(words(entry, "updated")))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(entries)
                .extracting(entry -> words(entry, "id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void whatIsPublicAgainIsToldBesideItsPublication() throws Exception {
        List<PublishedEdition> all = SiteFixtures.city();
        Document feed = feed(all, new Withdrawals(List.of(), List.of(new Withdrawals.Restored(all.getFirst(), GONE))));
        assertThat(words(feed.getDocumentElement(), "updated")).isEqualTo(GONE.toString());
        assertThat(entries(feed)).hasSize(all.size() + 1);
        assertThat(words(entries(feed).getFirst(), "title")).isEqualTo("取り下げていた令和7年度 第1版を再び公開しました");
        assertThat(entries(feed)).extracting(entry -> words(entry, "id")).doesNotHaveDuplicates();
    }

    @Test
    void itsLinksAreRelativeAndLeadToPagesThatAreThere(@TempDir Path folder) throws Exception {
        Path site = SiteFixtures.write(SiteFixtures.city(), folder.resolve("site"));
        assertThat(links(feed(SiteFixtures.city(), List.of())))
                .contains("feed.atom", "index.html", "2025/index.html", "2025/editions/1/index.html")
                .allSatisfy(link -> assertThat(site.resolve(link)).isRegularFile());
    }

    @Test
    void itHasWhatTheStandardAsksFor() throws Exception {
        for (Document feed : List.of(feed(SiteFixtures.city(), List.of()), feed(List.of(), List.of()))) {
            Element root = feed.getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(root.getLocalName()).isEqualTo("feed");
            assertThat(words(root, "id")).startsWith("urn:uuid:");
            assertThat(words(root, "title")).isNotBlank();
            assertThat(Instant.parse(words(root, "updated"))).isNotNull();
            assertThat(words(root, "name")).isNotBlank();
        }
    }

    @Test
    void itKeepsItsNameWhenTheFirstEditionIsWithdrawn() throws Exception {
        List<PublishedEdition> one = SiteFixtures.city().subList(0, 1);
        var withdrawn = new WithdrawnEdition(one.getFirst(), new Withdrawal(GONE, "企画 一郎", "誤り"));
        assertThat(words(feed(List.of(), List.of(withdrawn)).getDocumentElement(), "id"))
                .isEqualTo(words(feed(one, List.of()).getDocumentElement(), "id"));
    }

    private static Document feed(List<PublishedEdition> editions, List<WithdrawnEdition> withdrawn) throws Exception {
        return feed(editions, new Withdrawals(withdrawn, List.of()));
    }

    private static Document feed(List<PublishedEdition> editions, Withdrawals withdrawals) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String text = Feed.of(new SiteEditions(editions, withdrawals)).text();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> entries(Document feed) {
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(i -> (Element) entries.item(i))
                .toList();
    }

    private static List<String> links(Document feed) {
        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        return IntStream.range(0, links.getLength())
                .mapToObj(i -> ((Element) links.item(i)).getAttribute("href"))
                .toList();
    }

    private static String words(Element in, String name) {
        return in.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
