package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// A page of HTML made ready for print: its style inside, its letters those of the font, its headings as bookmarks.
record PdfDom(Document page) {

    static PdfDom of(String html, PdfLetters letters) {
        return of(html, letters, "/site/report.css");
    }

    /// The same in a style of its own.
    static PdfDom of(String html, PdfLetters letters, String style) {
        Document page = Jsoup.parse(html);
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(letters.printable(text.getWholeText()));
            }
        });
        page.select(".prose ul > li").forEach(item -> item.prependText(mark(item)));
        tellMissing(page, letters);
        page.head().appendElement("style").appendChild(new DataNode(read(style)));
        addBookmarks(page);
        return new PdfDom(page);
    }

    org.w3c.dom.Document w3c() {
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    /// The mark as it was typed. Drawn by the style sheet it would be a list of its own in the document's structure.
    private static String mark(Element item) {
        if (item.hasClass("solid")) {
            return "●";
        }
        Element list = item.parent();
        return list != null && list.hasClass("outer") ? "○" : "・";
    }

    private static void tellMissing(Document page, PdfLetters letters) {
        if (letters.count() > 0) {
            page.body()
                    .appendElement("p")
                    .addClass("quiet")
                    .text(SiteText.of("publication.print.missing", letters.count(), letters.list()));
        }
    }

    private static void addBookmarks(Document page) {
        Element outer = page.head().appendElement("bookmarks");
        Element last = outer;
        for (Element heading : page.select("h2[id], h3[id]")) {
            boolean inner = heading.normalName().equals("h3");
            Element mark = (inner ? last : outer)
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            last = inner ? last : mark;
        }
    }

    private static String read(String style) {
        try (var stream = Objects.requireNonNull(PdfDom.class.getResourceAsStream(style), style)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
