package dev.pledgeledger.publication;

/// The HTML that the PDF of an edition is printed from, for others to print.
public final class PrintedHtml {

    private PrintedHtml() {}

    public static String of(PublishedEdition edition) {
        return PdfDom.of(new ReportPdf(false).html(edition), new PdfLetters(PdfFonts.read()))
                .page()
                .outerHtml();
    }
}
