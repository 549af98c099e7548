package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedColumnTest {

    private static final double PAGE_MM = 297;
    private static final double PIXEL_MM = 25.4 / 96;
    private static final double POINT_MM = 25.4 / 72;
    /// On both sides of a cell, and the line between two.
    private static final double AROUND_PIXELS = 2 * 12 + 1;
    private static final double TABLE_TO_PAGE = 0.875;

    @ParameterizedTest
    @EnumSource
    void aLineHoldsWhatItHoldsOnThePrintedPage(PrintedColumn column) throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/site/style.css"));
        double share = number(sheet, "\\.report-" + column.name().toLowerCase(Locale.ROOT) + " \\{ width: ([\\d.]+)%");
        double margin = number(sheet, "A4 landscape; margin: ([\\d.]+)mm");
        double letter = TABLE_TO_PAGE * POINT_MM * number(sheet, "html \\{ font-size: ([\\d.]+)pt");
        double width = (PAGE_MM - 2 * margin) * share / 100 - AROUND_PIXELS * PIXEL_MM;

        assertThat(column.letters()).isEqualTo((int) (width / letter));
    }

    @Test
    void linesAreCountedByTheWidthOfTheirLetters() {
        PrintedColumn plans = PrintedColumn.PLANS;

        assertThat(plans.lines(Prose.EMPTY)).isZero();
        assertThat(plans.lines(new Prose("港".repeat(20)))).isEqualTo(1);
        assertThat(plans.lines(new Prose("港".repeat(21)))).isEqualTo(2);
        assertThat(plans.lines(new Prose("a".repeat(40)))).isEqualTo(1);
        assertThat(plans.lines(new Prose("・" + "港".repeat(19)))).isEqualTo(1);
        assertThat(plans.lines(new Prose("・" + "港".repeat(20)))).isEqualTo(2);
        assertThat(plans.lines(new Prose("【港】\n・西\n　東\n\n北"))).isEqualTo(4);
    }

    private static double number(String sheet, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(sheet);
        assertThat(found.find()).as(pattern).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
