package dev.pledgeledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A report as PDF in the look of the printed report: A4 landscape, seven columns. One writer serves any number of
/// editions, and reads the fonts once.
public final class ReportPdf {

    private static final String TEMPLATE = "report";

    private final SiteTemplates templates;
    private final PdfFonts fonts;

    /// @param sample whether every page says that the city is an invented one
    public ReportPdf(boolean sample) {
        templates = new SiteTemplates(sample);
        fonts = PdfFonts.read();
    }

    /// The bytes of the file: the same for the same edition, whenever it is written.
    public byte[] write(PublishedEdition edition) {
        try {
            PdfDom page = PdfDom.of(html(edition), new PdfLetters(fonts));
            return new PdfPrinter(fonts).print(page.w3c(), new PdfStamp(edition.mark().publishedAt()));
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF of " + edition.address() + " could not be written", e);
        }
    }

    String html(PublishedEdition edition) {
        return templates.render(TEMPLATE, PrintedReport.of(edition));
    }
}
