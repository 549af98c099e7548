package dev.pledgeledger.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// The marks on a page that say where what it shows stands in the document's structure.
record PdfMarks(PDDocument document, PDPage page) {

    /// Makes what these marks hold decoration.
    void hide(Set<Integer> marks) throws IOException {
        String content;
        try (var stream = page.getContents()) {
            content = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        for (int mark : marks) {
            content = content.replace("/Span <</MCID " + mark + ">> BDC\n", "/Artifact BMC\n");
        }
        var hidden = new PDStream(document);
        try (OutputStream stream = hidden.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(hidden);
    }
}
