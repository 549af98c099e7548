package dev.pledgeledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// A report as PDF in the look of the printed report: A4 landscape, seven columns. One writer serves any number of
/// editions and reads the fonts once, if at all.
public final class ReportPdf {

    private static final String TEMPLATE = "report";

    private final SiteTemplates templates;
    private final PdfShelf shelf;
    private @Nullable PdfFonts fonts;

    /// @param sample whether every page says that the city is an invented one
    public ReportPdf(boolean sample) {
        this(new SiteTemplates(SiteAbout.nothing(sample)), PdfShelf.NONE);
    }

    ReportPdf(SiteTemplates templates, PdfShelf shelf) {
        this.templates = templates;
        this.shelf = shelf;
    }

    /// The bytes of the file: the same for the same edition, whenever it is written.
    public byte[] write(PublishedEdition edition) {
        String html = html(edition);
        var stamp = new PdfStamp(edition.mark().publishedAt());
        return shelf.take(PdfKey.of(html, stamp), () -> print(html, stamp));
    }

    String html(PublishedEdition edition) {
        return templates.render(TEMPLATE, PrintedReport.of(edition));
    }

    private byte[] print(String html, PdfStamp stamp) {
        try {
            PdfFonts known = fonts == null ? PdfFonts.read() : fonts;
            fonts = known;
            return new PdfPrinter(known)
                    .print(PdfDom.of(html, new PdfLetters(known)).w3c(), stamp);
        } catch (IOException e) {
            throw new UncheckedIOException("the report could not be printed", e);
        }
    }
}
