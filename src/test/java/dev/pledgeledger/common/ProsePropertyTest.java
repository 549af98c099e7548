package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

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

    @Test
    void whatIsWrittenFromBlocksReadsAsTheSameBlocks() {
        forEachSeed(seed -> {
            var blocks = Prose.of(text(seed)).blocks();

            assertThat(new Prose(ProseSource.of(blocks)).blocks()).isEqualTo(blocks);
        });
    }

    @Test
    void cleaningTwiceIsCleaningOnceAndLosesNoLetter() {
        forEachSeed(seed -> {
            String typed = text(seed);
            Prose once = Prose.of(typed);

            assertThat(Prose.of(once.source())).isEqualTo(once);
            assertThat(once.letters()).isEqualTo(ProseMarks.letters(typed));
            assertThat(ProseMarks.letters(ProseSource.of(once.blocks()))).isEqualTo(once.letters());
            assertThat(ProseMarks.letters(once.toLine())).isEqualTo(once.letters());
            assertThat(once.toLine()).doesNotContainPattern("\\R");
        });
    }

    @Test
    void readingHtmlLosesNoLetter() {
        forEachSeed(seed -> {
            String html = html(seed);

            assertThat(Prose.fromHtml(html).letters())
                    .isEqualTo(ProseMarks.letters(
                            Jsoup.parseBodyFragment(html).body().text()));
        });
    }

    @Test
    void itsHtmlShowsEveryLetter() {
        forEachSeed(seed -> {
            Prose prose = Prose.of(text(seed));
            var shown = Jsoup.parseBodyFragment(prose.toHtml().replaceAll("<(/?)(p|li|br)", " <$1$2"))
                    .body();

            assertThat(ProseMarks.letters(shown.text())).isEqualTo(prose.letters());
        });
    }

    private static void forEachSeed(LongConsumer check) {
        for (long seed = 0; seed < 1_000; seed++) {
            long number = seed;
            ThrowingCallable one = () -> check.accept(number);
            assertThatCode(one).as("seed %d", number).doesNotThrowAnyException();
        }
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
