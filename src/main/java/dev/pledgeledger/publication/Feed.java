package dev.pledgeledger.publication;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The editions, their withdrawals and their return as an Atom feed (RFC 4287), newest first. Its links are relative to
/// its own
/// address; the same editions give the same bytes.
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String id;
    private final List<News> news;

    private Feed(String id, List<News> news) {
        this.id = id;
        this.news = news;
    }

    /// @param what which edition, told apart from every other one
    private record News(String what, Instant at, String title, String text, String link) {}

    static Feed of(SiteEditions editions) {
        return new Feed(
                Stream.concat(
                                editions.all().stream().map(SiteEdition::edition),
                                editions.withdrawn().stream().map(WithdrawnEdition::edition))
                        .min(Comparator.comparing(edition -> edition.mark().publishedAt()))
                        .map(Feed::what)
                        .orElse(""),
                Stream.of(
                                editions.all().stream().map(Feed::published),
                                editions.withdrawn().stream().map(Feed::withdrawn),
                                editions.restored().stream().map(Feed::restored))
                        .flatMap(news -> news)
                        .sorted(Comparator.comparing(News::at).reversed().thenComparing(News::what))
                        .toList());
    }

    private static String what(PublishedEdition edition) {
        return edition.mark().auditHead() + "/" + edition.address() + "/" + edition.number();
    }

    private static News published(SiteEdition edition) {
        PublishedEdition document = edition.edition();
        String note = document.changeNote();
        return new News(
                what(document),
                document.mark().publishedAt(),
                SiteText.of("publication.site.feed.published", document.yearLabel(), edition.editionLabel()),
                note.isEmpty() ? document.report().title() : note,
                SitePath.FEED.to(edition.overview()));
    }

    private static News withdrawn(WithdrawnEdition gone) {
        return news(gone.edition(), gone.withdrawal().at(), "publication.site.feed.withdrawn", gone.told());
    }

    private static News restored(Withdrawals.Restored back) {
        return news(
                back.edition(),
                back.at(),
                "publication.site.feed.restored",
                back.edition().report().title());
    }

    private static News news(PublishedEdition edition, Instant at, String title, String text) {
        return new News(
                what(edition) + "@" + at,
                at,
                SiteText.of(title, edition.yearLabel(), SiteText.of("publication.site.edition", edition.number())),
                text,
                SitePath.FEED.to(SitePath.page(edition.address())));
    }

    String text() {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "ja");
            element(xml, "id", uuid("feed of " + id));
            element(xml, "title", SiteText.of("publication.site.name"));
            element(
                    xml,
                    "updated",
                    (news.isEmpty() ? Instant.EPOCH : news.getFirst().at()).toString());
            link(xml, "self", SitePath.FEED.to(SitePath.FEED));
            link(xml, "alternate", SitePath.FEED.to(SitePath.HOME));
            xml.writeStartElement("author");
            element(xml, "name", SiteText.of("publication.site.name"));
            xml.writeEndElement();
            for (News one : news) {
                entry(xml, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void entry(XMLStreamWriter xml, News one) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", uuid(one.what()));
        element(xml, "title", one.title());
        element(xml, "updated", one.at().toString());
        element(xml, "summary", one.text());
        link(xml, "alternate", one.link());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String target) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(SiteTemplates.allowed(text));
        xml.writeEndElement();
    }

    private static String uuid(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
