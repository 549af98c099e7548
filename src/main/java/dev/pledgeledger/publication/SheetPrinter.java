package dev.pledgeledger.publication;

import dev.pledgeledger.account.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Prints sheets with the machinery of the printed report, in a style of their own.
@Component
class SheetPrinter {

    private static final String TEMPLATE = "sheet";
    private static final String STYLE = "/site/sheet.css";

    private final BooleanSupplier sample;
    private @Nullable PdfFonts fonts;

    @Autowired
    SheetPrinter(Installation installation) {
        this(installation::isSample);
    }

    /// @param sample whether every page says that the city is an invented one
    SheetPrinter(BooleanSupplier sample) {
        this.sample = sample;
    }

    synchronized byte[] print(Sheet sheet) {
        PdfFonts known = fonts == null ? PdfFonts.read() : fonts;
        fonts = known;
        try {
            String html = new SiteTemplates(SiteAbout.nothing(sample.getAsBoolean())).render(TEMPLATE, sheet);
            return new PdfPrinter(known)
                    .print(PdfDom.of(html, new PdfLetters(known), STYLE).w3c(), new PdfStamp(sheet.moment()));
        } catch (IOException e) {
            throw new UncheckedIOException("the sheet could not be printed", e);
        }
    }
}
