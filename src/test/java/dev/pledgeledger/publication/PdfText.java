package dev.pledgeledger.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A document as a screen reader reads it: along its structure, not along the page. White space is left out.
final class PdfText {

    private record Place(COSDictionary page, int mark) {}

    private final Map<Place, String> marked = new HashMap<>();
    private final Node root;
    private float right;

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

    /// All words in it, whatever they are for: what is printed, its names and dates, its bookmarks, its metadata.
    static String everything(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var words = new StringBuilder(new PDFTextStripper().getText(document));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                strings(document.getDocument().getObjectFromPool(key).getObject(), words);
            }
            return words.append(new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .toString();
        }
    }

    private static void strings(@Nullable COSBase object, StringBuilder words) {
        switch (object) {
            case COSString string -> words.append(string.getString()).append('\n');
            case COSArray array -> array.forEach(item -> strings(item, words));
            case COSDictionary dictionary -> dictionary.getValues().forEach(value -> strings(value, words));
            case null, default -> {}
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

    /// How far to the right anything is printed, in points.
    float right() {
        return right;
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
                right = Math.max(right, letter.getX() + letter.getWidth());
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
