package dev.pledgeledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfLettersTest {

    private static final PdfFonts FONTS = PdfFonts.read();

    @ParameterizedTest
    @CsvSource({
        "企業と起業 ABC①㈱髙﨑𠮟, 企業と起業 ABC①㈱髙﨑𠮟, 0",
        "か\u3099き゚, がき゚, 0",
        "葛\uDB40\uDD00城, 葛城, 0",
        "⽇本, 日本, 0",
        "\uFA19社, \uFA19社, 0",
        "1\u20612, 12, 0",
        "𠮷田, 〓田, 1",
        "👨‍👩‍👧と👍🏽, 〓と〓, 2",
        "שלום, 〓〓〓〓, 4",
        "\u202Eabc, abc, 0",
        "\uE000, 〓, 1",
        "\uD800x, 〓x, 1"
    })
    void aLetterIsPrintedOrMarkedAndCounted(String text, String printed, int missing) {
        var letters = new PdfLetters(FONTS);

        assertThat(letters.printable(text)).isEqualTo(printed);
        assertThat(letters.count()).isEqualTo(missing);
        assertThat(FONTS.hasAll(printed.replace("゚", ""))).isTrue();
    }
}
