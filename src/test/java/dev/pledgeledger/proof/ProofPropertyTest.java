package dev.pledgeledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.pledgeledger.common.Rating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any text whatever, tried on a few hundred seeded ones.
class ProofPropertyTest {

    private static final int TEXTS = 300;
    private static final List<String> PIECES = List.of(
            "桟橋を直しました。",
            "海岸の清掃を町内会と行います。",
            "海岸の清掃を町内会と行いました。",
            "取り組み",
            "取組み",
            "取組みました",
            "に取り組み、",
            "子供",
            "子どもたち",
            "こども園",
            "３カ所",
            "12ヶ月",
            "～",
            "〜",
            "~",
            "全て",
            "すべて",
            "および",
            "サーバ",
            "手続き",
            "を",
            "をを",
            "のの",
            "、",
            "。",
            "\n",
            "\n・",
            "\n○",
            "\n【東の浜】\n",
            "(",
            ")",
            "（",
            "）",
            "「",
            "」",
            "『",
            "』",
            "①",
            "㈱",
            "㎡",
            "Ⅳ",
            "髙",
            "𠮷",
            "👨‍👩‍👧",
            "☑️",
            "ｶﾞ",
            "ﾊﾟｿｺﾝ",
            "ＡＩ",
            "１２．５",
            "令和0年",
            "平成35年",
            "平成３５年度",
            "令和7年(2024年)",
            "2025年（令和7年）",
            "4月31日",
            "2月29日",
            "令和7年4月1日（水）",
            "99月99日",
            "9999年12月31日",
            "山田太郎さん",
            "佐藤氏",
            "検討しました。",
            "予定です。",
            "行なった。",
            "行なう",
            "出来ました",
            "https://example.jp/~a",
            " ",
            "　",
            "\uD842",
            "\uDFB7",
            "\u0000",
            "\u200B",
            "é",
            "🈂",
            "て下さい");

    @Test
    void nothingThrowsAndPlacesLieInsideTheText() {
        for (String text : texts("")) {
            for (Finding finding : find(text)) {
                Place place = finding.place();
                assertThat(place.end()).as(text).isLessThanOrEqualTo(text.length());
                assertThat(finding.words()).isEqualTo(text.substring(place.start(), place.end()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", ")", "()", "（あ）", "「", "　", "。", "\n", "\n・", "あ", "東", "a", "1", "を", "㈱", "𠮷", "1月", "令和", "(東",
                "a@", "す。"
            })
    void aLongTextIsOnlyLong(String piece) {
        assertTimeout(Duration.ofSeconds(20), () -> find(piece.repeat(10_000)));
    }

    @Test
    void aMendTakesItsFindingAwayAndBringsNothingWrong() {
        for (String text : texts("。")) {
            List<Finding> before = find(text);
            for (Finding finding : before) {
                if (finding.mend() == null) {
                    continue;
                }
                List<Finding> after = find(finding.mended(text));
                assertThat(after).as("%s in %s", finding, text).noneMatch(found -> isThere(found, finding));
                assertThat(wrong(after)).as("%s in %s", finding, text).isLessThanOrEqualTo(wrong(before));
            }
        }
    }

    @Test
    void mendingTwiceIsMendingOnce() {
        for (String text : texts("。")) {
            String once = mended(text);

            assertThat(mended(once)).as(text).isEqualTo(once);
        }
    }

    @Test
    void aMendLeavesAnotherTextAlone() {
        Finding finding = Proofs.inAchievements("次の取り組み").getFirst();

        assertThat(finding.mended("次の取り組み")).isEqualTo("次の取組");
        assertThat(finding.mended("次の計画")).isEqualTo("次の計画");
        assertThat(finding.mended("")).isEmpty();
    }

    private static String mended(String text) {
        return Mend.all(text, Field.ACHIEVEMENTS, find(text));
    }

    private static List<Finding> find(String text) {
        return Proofs.READER.entry(Proofs.written(text, "", Rating.A));
    }

    private static boolean isThere(Finding found, Finding mended) {
        int start = mended.place().start();
        Mend mend = Objects.requireNonNull(mended.mend());
        Place now =
                new Place(Field.ACHIEVEMENTS, start, start + mend.replacement().length());
        return found.reason() == mended.reason()
                && found.words().equals(mended.words())
                && found.place().overlaps(now);
    }

    private static long wrong(List<Finding> findings) {
        return findings.stream()
                .filter(found -> found.severity() == Severity.WRONG)
                .count();
    }

    /// Between two pieces: a full stop where they are to be read as sentences, nothing where anything goes.
    private static List<String> texts(String between) {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            texts.add(IntStream.range(0, random.nextInt(1, 14))
                    .mapToObj(i -> random.nextInt(12) == 0
                            ? Character.toString(random.nextInt(0x3000, 0x9FFF))
                            : PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining(between)));
        }
        return texts;
    }
}
