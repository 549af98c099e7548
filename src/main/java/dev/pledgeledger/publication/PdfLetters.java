package dev.pledgeledger.publication;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts texts into letters that the font has. What it lacks becomes a 〓, as printers mark a missing type, and is
/// counted, so that the document can say so: never a gap that nobody sees.
final class PdfLetters {

    /// A letter with all that is written upon it.
    private static final Pattern LETTER = Pattern.compile("\\X", Pattern.DOTALL);

    /// What has no shape of its own: variation selectors, joiners, marks of direction, soft hyphens.
    private static final Pattern SHAPELESS =
            Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{180B}-\\x{180D}]+");

    private static final String MISSING = "〓";

    private final PdfFonts fonts;
    private final Map<String, Integer> missing = new TreeMap<>();

    PdfLetters(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /// The text as it can be printed.
    String printable(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) && fonts.hasAll(text)
                ? text
                : LETTER.matcher(text)
                        .results()
                        .map(letter -> one(letter.group()))
                        .collect(Collectors.joining());
    }

    /// How many letters were missing so far.
    int count() {
        return missing.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Which ones, by their numbers in Unicode: `U+20BB7（2）、U+1F600（1）`.
    String list() {
        return missing.entrySet().stream()
                .map(letter -> SiteText.of("publication.print.missing.letter", letter.getKey(), letter.getValue()))
                .collect(Collectors.joining(SiteText.of("publication.site.comma")));
    }

    private String one(String letter) {
        if (letter.isBlank()) {
            return letter.equals("\n") ? letter : " ";
        }
        String bare = SHAPELESS.matcher(letter).replaceAll("");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        boolean single = bare.codePointCount(0, bare.length()) == 1;
        return Stream.of(single ? bare : composed, composed, Normalizer.normalize(bare, Normalizer.Form.NFKC))
                .filter(fonts::hasAll)
                .findFirst()
                .orElseGet(() -> mark(bare));
    }

    private String mark(String letter) {
        missing.merge(
                letter.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" ")), 1, Integer::sum);
        return MISSING;
    }
}
