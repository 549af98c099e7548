package dev.pledgeledger.publication;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Prints HTML as PDF/UA-1 and PDF/A-3a at once. Nothing is loaded from anywhere, whatever the HTML names.
final class PdfPrinter {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final PdfFonts fonts;

    PdfPrinter(PdfFonts fonts) {
        this.fonts = fonts;
    }

    byte[] print(org.w3c.dom.Document page, PdfStamp stamp) throws IOException {
        try (var document = new PDDocument();
                var renderer = builder(page, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            RepeatedHeads.hide(document);
            stamp.on(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PdfRendererBuilder builder(org.w3c.dom.Document page, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer(SiteText.of("publication.print.producer"));
        builder.useUnicodeLineBreaker(new JapaneseLines());
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        useFont(builder, document, fonts.regular(), REGULAR);
        useFont(builder, document, fonts.bold(), BOLD);
        return builder;
    }

    private static void useFont(PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, int weight)
            throws IOException {
        var supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
        builder.useFont(supplier, PdfFonts.FAMILY, weight, FontStyle.NORMAL, true);
    }
}
