package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Pasted.Change;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {

    /// A paragraph of a list as Word writes it.
    private static String word(int level, String font, String sign, String text) {
        return "<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level" + level
                + " lfo1'><![if !supportLists]><span lang=EN-US style='font-family:" + font
                + "'><span style='mso-list:Ignore'>" + sign
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>"
                + "<span style='font-family:\"ＭＳ 明朝\",serif'>" + text + "<o:p></o:p></span></p>\r\n";
    }

    @ParameterizedTest
    @CsvSource({"Symbol,·", "Wingdings,l", "Wingdings,Ø", "Wingdings,§", "Wingdings,ü", "Courier New,o", "ＭＳ 明朝,–"})
    void everySignOfAListInWordBecomesTheJapaneseOne(String font, String sign) {
        Pasted pasted = Pasted.of("<html><head><style>p{color:red}</style></head><body><!--StartFragment-->"
                + word(1, font, sign, "岸壁を<b>二か所</b>直しました。") + word(1, font, sign, "点検を\r\n行いました。")
                + "<!--EndFragment--></body></html>");

        assertThat(pasted.prose().source()).isEqualTo("・岸壁を二か所直しました。\n・点検を行いました。");
        assertThat(pasted.changes()).containsExactly(Map.entry(Change.FORMAT, 1), Map.entry(Change.MARKS, 2));
    }

    @Test
    void theFirstOfTwoLevelsIsTheOuterMark() {
        assertThat(source(word(1, "Wingdings", "l", "岸壁")
                        + word(2, "Wingdings", "n", "西")
                        + word(1, "Wingdings", "l", "灯台")))
                .isEqualTo("○岸壁\n・西\n○灯台");
        assertThat(source("<ul><li>岸壁<ul><li>西</li></ul></li><li>灯台</li></ul>")).isEqualTo("○岸壁\n・西\n○灯台");
    }

    @ParameterizedTest
    @CsvSource({"1.,1. 測量", "(1),(1) 測量", "ア,ア 測量", "①,① 測量", "○,○測量", "※,※測量", "・,・測量"})
    void numbersAndJapaneseMarksStayAsWordWroteThem(String sign, String line) {
        assertThat(source(word(1, "\"ＭＳ 明朝\"", sign, "測量"))).isEqualTo(line);
    }

    @Test
    void numberedListsOfTheWebCountOn() {
        assertThat(source("<ol start=3><li>測量<li>工事<li value=9>検査</ol>")).isEqualTo("3. 測量\n4. 工事\n9. 検査");
    }

    @Test
    void aRowOfASpreadsheetIsALineAndACellOfSeveralLinesIsThatManyLines() {
        Pasted rows = Pasted.of("<table><tr><td>4月</td><td>説明会</td><td align=right>30人</td></tr>\r\n"
                + " <tr><td>5月</td><td></td><td>見学会</td></tr></table>");
        assertThat(rows.prose().source()).isEqualTo("4月　説明会　30人\n5月　見学会");
        assertThat(rows.changes()).containsOnlyKeys(Change.CELLS);

        Pasted cell =
                Pasted.of("<table><tr><td>・説明会<br style='mso-data-placement:same-cell;'>\r\n  ・見学会</td></tr></table>");
        assertThat(cell.prose().source()).isEqualTo("・説明会\n・見学会");
        assertThat(cell.changes()).doesNotContainKey(Change.CELLS);
    }

    @Test
    void aParagraphOfAWebPageIsSetApartAndOneOfWordIsALine() {
        assertThat(source("<h2>岸壁</h2><p>西を直しました。<p>東を直しました。")).isEqualTo("岸壁\n\n西を直しました。\n\n東を直しました。");
        assertThat(source("<p>・西<p>・東")).isEqualTo("・西\n・東");
        assertThat(source("<p class=MsoNormal>【岸壁】</p><p class=MsoNormal>・西</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                        + "<p class=MsoNormal>【灯台】</p>"))
                .isEqualTo("【岸壁】\n・西\n\n【灯台】");
        assertThat(source("<b style='font-weight:normal'><p style='margin-top:0pt;margin-bottom:0pt;'>西</p>"
                        + "<p style='margin-top:0pt;margin-bottom:0pt;'>東</p></b>"))
                .isEqualTo("西\n東");
    }

    @Test
    void furtherLinesOfAnItemBelongToIt() {
        assertThat(source("<ul><li><p>西の岸壁</p><p>二か所</p></li><li>東<br>一か所</li></ul>"))
                .isEqualTo("・西の岸壁\n　二か所\n・東\n　一か所");
    }

    @Test
    void whatNobodySeesIsNotPasted() {
        assertThat(source(
                        "<p class=MsoNormal>西<a class=msocomanchor>[A1]</a>の岸壁<span style='display: none'>下書き</span></p>"
                                + "<div style='mso-element:comment-list'><p>コメント</p></div><script>alert(1)</script>"))
                .isEqualTo("西の岸壁");
    }

    @Test
    void aPictureIsCounted() {
        assertThat(Pasted.of("西<img src='file:///c:/a.png'>東").changes())
                .containsExactly(Map.entry(Change.PICTURES, 1));
    }

    @Test
    void wordsAreOnlyTakenForASignWhereTheFontDrawsThem() {
        assertThat(source("<p><span style=\"font-family:'Courier New'\">x</span> は未知数</p>"))
                .isEqualTo("x は未知数");
        assertThat(source("<p>船の<span style='font-family:Symbol'>·</span>灯</p>"))
                .isEqualTo("船の·灯");
        assertThat(source("<p><span style='font-family:Symbol'>a</span>線</p>")).isEqualTo("a線");
        assertThat(source("<table><tr><td>西<td><span style='font-family:Wingdings'>ü</span></table>"))
                .isEqualTo("西　ü");
        assertThat(source("<p><span style='font-family:Wingdings'>l</span> 西</p>"))
                .isEqualTo("・西");
        assertThat(source("<p>l で始まる</p>")).isEqualTo("l で始まる");
    }

    @Test
    void lineEndsInTheMiddleOfASentenceAreNone() {
        assertThat(source("<p>港の\r\n点検を three\r\ntimes 行い</p>")).isEqualTo("港の点検を three times 行い");
        assertThat(source("<pre>一行目\n二行目</pre>")).isEqualTo("一行目\n二行目");
    }

    @Test
    void nothingAndBrokenMarkupDoNoHarm() {
        assertThat(Pasted.of("")).isEqualTo(new Pasted(Prose.EMPTY, Map.of()));
        assertThat(source("<table><li><tr><p>西<td>東</ul>")).contains("西", "東");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<ul><li>港",
                "<ol><li>港",
                "<li>港",
                "<p>",
                "<span style='font-family:Symbol'>",
                "<table><tr><td>港"
            })
    void whateverIsPastedInBulkIsReadInSeconds(String part) {
        String html = "<ol>" + part.repeat(200_000 / part.length()) + "港";

        assertThat(CompletableFuture.supplyAsync(() -> Pasted.of(html).prose().letters()))
                .succeedsWithin(Duration.ofSeconds(20))
                .asString()
                .endsWith("港");
    }

    /// Whatever the words are wrapped in: they all arrive, in their order, and nothing else does.
    @Test
    void noCharacterIsLostOrAdded() {
        Random random = new Random(20_261_127);
        for (int round = 0; round < 500; round++) {
            StringBuilder html = new StringBuilder();
            StringBuilder words = new StringBuilder();
            int parts = 1 + random.nextInt(8);
            for (int part = 0; part < parts; part++) {
                html.append(part(random, words));
            }
            assertThat(Pasted.of(html.toString()).prose().letters())
                    .as(html.toString())
                    .isEqualTo(words.toString());
        }
    }

    private static String part(Random random, StringBuilder words) {
        return switch (random.nextInt(8)) {
            case 0 -> word(1 + random.nextInt(2), "Symbol", "·", text(random, words));
            case 1 -> "<ul><li>" + text(random, words) + "<ul><li>" + text(random, words) + "</ul></ul>";
            case 2 -> "<ol><li>" + text(random, words) + "<li><b>" + text(random, words) + "</b></ol>";
            case 3 -> "<table><tr><td>" + text(random, words) + "<td>" + text(random, words) + "</table>";
            case 4 -> "<table><tr><td>" + text(random, words) + "<br>" + text(random, words) + "</table>";
            case 5 -> "<p class=MsoNormal>" + text(random, words) + "<br>" + text(random, words) + "</p>";
            case 6 -> "<h3>" + text(random, words) + "</h3><div>" + text(random, words) + "</div>";
            default -> "<span style='color:red'>" + text(random, words) + "</span><br>";
        };
    }

    private static String text(Random random, StringBuilder words) {
        String[] some = {"岸壁", "点検を3回", "（西）", "LINE", "〜", "「灯台」", "50%", "＆", "、", "ー"};
        StringBuilder text = new StringBuilder("港");
        int length = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            text.append(some[random.nextInt(some.length)]);
        }
        words.append(text);
        return text.toString();
    }

    private static String source(String html) {
        return Pasted.of(html).prose().source();
    }
}
