package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for any text, tried on a thousand texts made of the pieces that are hardest to tell apart.
class ProsePropertyTest {

    private static final String[] PIECES = {
        "・", "○", "●", "〇", "※", "【", "】", "1.", "２．", "3", "0.5", "。", "、", "(", ")", "（", "）", " ", "　", "\n", "\n\n",
        "\r\n", "\t", "\u00A0", "\u200B", "道", "橋を直す", "ABC", "Made in", "&", "<", ">", "\"", "𠮷", "・・", "○○", "　・",
        "\f"
    };
    private static final String[] TAGS = {
        "<p>", "</p>", "<ul>", "</ul>", "<li>", "<ol style='x'>", "<br>", "<b>", "</b>", "<div>"
    };

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenFromBlocksReadsAsTheSameBlocks(long seed) {
        var blocks = Prose.of(text(seed)).blocks();

        assertThat(new Prose(ProseSource.of(blocks)).blocks()).isEqualTo(blocks);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cleaningTwiceIsCleaningOnceAndLosesNoLetter(long seed) {
        String typed = text(seed);
        Prose once = Prose.of(typed);

        assertThat(Prose.of(once.source())).isEqualTo(once);
        assertThat(once.letters()).isEqualTo(ProseMarks.letters(typed));
        assertThat(ProseMarks.letters(ProseSource.of(once.blocks()))).isEqualTo(once.letters());
        assertThat(ProseMarks.letters(once.toLine())).isEqualTo(once.letters());
        assertThat(once.toLine()).doesNotContainPattern("\\R");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingHtmlLosesNoLetter(long seed) {
        String html = html(seed);

        assertThat(Prose.fromHtml(html).letters())
                .isEqualTo(
                        ProseMarks.letters(Jsoup.parseBodyFragment(html).body().text()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itsHtmlShowsEveryLetter(long seed) {
        Prose prose = Prose.of(text(seed));
        var shown = Jsoup.parseBodyFragment(prose.toHtml().replaceAll("<(/?)(p|li|br)", " <$1$2"))
                .body();

        assertThat(ProseMarks.letters(shown.text())).isEqualTo(prose.letters());
    }

    private static String text(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    private static String html(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> switch (random.nextInt(4)) {
                    case 0 -> TAGS[random.nextInt(TAGS.length)];
                    default ->
                        PIECES[random.nextInt(PIECES.length)].replace("<", "").replace("&", "&amp;");
                })
                .collect(Collectors.joining());
    }
}
