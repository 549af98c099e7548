package dev.pledgeledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Rating;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class RatingDrawingTest {

    private static final Map<Rating, String> WORDS =
            Arrays.stream(Rating.values()).collect(Collectors.toMap(rating -> rating, rating -> "語<" + rating));

    @ParameterizedTest
    @CsvSource({"A,4", "B,3", "C,2", "D,1", "E,0"})
    void aMarkFillsAQuarterForEveryTwentyFivePerCent(Rating rating, int filled) throws Exception {
        var boxes = parse(RatingMark.svg(rating)).getElementsByTagName("rect");

        int counted = 0;
        for (int i = 0; i < boxes.getLength(); i++) {
            Element box = (Element) boxes.item(i);
            assertThat(box.getAttribute("stroke")).isEqualTo("currentColor");
            counted += box.getAttribute("fill").equals("none") ? 0 : 1;
        }
        assertThat(boxes.getLength()).isEqualTo(4);
        assertThat(counted).isEqualTo(filled);
    }

    @Test
    void theMarkOfTheUnratedIsDashedAndUnlikeThatOfE() {
        assertThat(RatingMark.svg(null)).contains("stroke-dasharray").isNotEqualTo(RatingMark.svg(Rating.E));
    }

    @Test
    void segmentsAreAsWideAsTheirShareAndFillTheBar() throws Exception {
        var totals = new Totals(Map.of(Rating.A, 1, Rating.B, 5, Rating.E, 2), 9, 9);
        var segments = parse(DistributionBar.bare(totals)).getElementsByTagName("svg");

        assertThat(segments.getLength()).isEqualTo(4);
        assertThat(at(segments.item(1), "x", "width")).isEqualTo("0.000%+12.500%");
        assertThat(at(segments.item(2), "x", "width")).isEqualTo("12.500%+62.500%");
        assertThat(at(segments.item(3), "x", "width")).isEqualTo("75.000%+25.000%");
    }

    @Test
    void aLabelStandsOnlyWhereThereIsRoomForIt() {
        var totals = new Totals(Map.of(Rating.A, 1, Rating.B, 80, Rating.C, 19), 0, 0);
        String svg = DistributionBar.labelled(totals, WORDS, "t", "題 & 名");

        assertThat(svg).doesNotContain(">A<").contains(">B<", ">語&lt;B<", ">C<", "題 &amp; 名");
    }

    @Test
    void nothingRatedIsADashedFrame() throws Exception {
        String svg = DistributionBar.labelled(new Totals(Map.of(), 3, 0), WORDS, "t", "なし");

        assertThat(parse(svg).getElementsByTagName("rect").getLength()).isEqualTo(1);
        assertThat(svg).contains("stroke-dasharray");
    }

    private static String at(org.w3c.dom.Node node, String first, String second) {
        return ((Element) node).getAttribute(first) + "+" + ((Element) node).getAttribute(second);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
