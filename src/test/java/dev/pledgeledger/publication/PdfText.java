package dev.pledgeledger.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A document as a screen reader reads it: along its structure, not along the page. White space is left out.
final class PdfText {

    private record Place(COSDictionary page, int mark) {}

    private final Map<Place, String> marked = new HashMap<>();
    private final Node root;

    private PdfText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> read(page, content));
        }
        root = node(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), null);
    }

    static PdfText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfText(document);
        }
    }

    /// An element of the structure.
    record Node(String type, List<Node> kids, String text) {

        List<Node> all(String wanted) {
            List<Node> found = new ArrayList<>();
            if (type.equals(wanted)) {
                found.add(this);
            }
            kids.forEach(kid -> found.addAll(kid.all(wanted)));
            return found;
        }

        List<String> texts(String wanted) {
            return all(wanted).stream().map(Node::text).toList();
        }
    }

    Node root() {
        return root;
    }

    /// The cells of the tables of the report, row by row: pledge, achievements, plans, rating and so on.
    List<List<String>> rows() {
        return root.all("TBody").stream()
                .flatMap(body -> body.all("TR").stream())
                .map(row -> row.kids().stream().map(Node::text).toList())
                .filter(cells -> cells.size() == 7)
                .filter(cells -> cells.getFirst().matches("\\d+-\\d+-\\d+.*"))
                .toList();
    }

    private void read(PDPage page, PDMarkedContent content) {
        if (content.getMCID() < 0) {
            return;
        }
        var text = new StringBuilder();
        content.getContents().forEach(item -> {
            if (item instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            }
        });
        marked.put(
                new Place(page.getCOSObject(), content.getMCID()),
                text.toString().replaceAll("[\\s　]", ""));
    }

    private Node node(COSDictionary element, @Nullable COSDictionary above) {
        COSDictionary page = element.containsKey(COSName.PG) ? element.getCOSDictionary(COSName.PG) : above;
        List<Node> kids = new ArrayList<>();
        var text = new StringBuilder();
        COSBase inside = element.getDictionaryObject(COSName.K);
        for (COSBase kid : inside instanceof COSArray several
                ? several
                : new COSArray(inside == null ? List.of() : List.of(inside))) {
            COSBase found = kid instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : kid;
            if (found instanceof COSInteger mark) {
                text.append(marked.getOrDefault(new Place(page, mark.intValue()), ""));
            } else if (found instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
                text.append(marked.getOrDefault(
                        new Place(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID)), ""));
            } else if (found instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                Node node = node(dictionary, page);
                kids.add(node);
                text.append(node.text());
            }
        }
        return new Node(element.getNameAsString(COSName.S, ""), kids, text.toString());
    }
}
