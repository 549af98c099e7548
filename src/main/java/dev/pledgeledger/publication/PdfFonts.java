package dev.pledgeledger.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two faces that are printed with, read once for any number of documents.
record PdfFonts(TrueTypeFont regular, TrueTypeFont bold, CmapLookup letters) {

    static final String FAMILY = "BIZ UDPGothic";

    static PdfFonts read() {
        try {
            TrueTypeFont regular = read("BIZUDPGothic-Regular.ttf");
            return new PdfFonts(regular, read("BIZUDPGothic-Bold.ttf"), regular.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts cannot be read", e);
        }
    }

    /// Whether there is a drawing for it; both faces have the same.
    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    boolean hasAll(String text) {
        return text.codePoints().allMatch(this::has);
    }

    private static TrueTypeFont read(String file) throws IOException {
        try (var stream = Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/fonts/" + file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false); // it is a fifth of the time, and Japanese in lines has no ligatures
            return font;
        }
    }
}
