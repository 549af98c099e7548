package dev.pledgeledger.report;

import dev.pledgeledger.common.Prose;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts from a seed: half of them what a clerk types, half of them what breaks a writer that does not escape.
public final class GeneratedTexts {

    private static final List<String> PLAIN = List.of(
            "商店街の空き店舗を活用した相談会を開催",
            "対象者へ案内を送付し、三百二十件の申込みを受け付け",
            "地区ごとの説明会",
            "次年度に向けた見直しの実施",
            "ＡＢＣ・１２３の全角とｶﾀｶﾅの半角",
            "設計を完了、工事に着手",
            "Wi-Fi を 12 か所に整備",
            "");
    private static final List<String> HOSTILE = List.of(
            "\"引用\" と 'apostrophe' と \\ 逆斜線",
            "<script>alert('公約')</script>",
            "</td></tr></table><!-- ]]> --> &amp; &lt; &#x27; &nbsp",
            "<img src=x onerror=alert(1)> javascript:alert(1)",
            "${7*7} [[${entry}]] [(${x})] #{key} @{/x} {0} %s th:text",
            "=HYPERLINK(\"https://example.org\";\"x\")",
            "+81 27 000 0000",
            "-1+1",
            "@SUM(A1:A9)",
            "＝１＋１",
            "＠関数",
            "区切り;の,ある\t文",
            "𠮷野家と髙﨑と葛\uDB40\uDD00城",
            "家族👨‍👩‍👧と旗🇯🇵",
            "か\u3099とはひ\u309A",
            "\u202E右から左\u202C",
            "行\u2028段\u2029区切り\u0085次",
            "制御\u0001文字\u007F\u0009と\u009F",
            "\uFEFF目に\u200B見えない\u00ADもの",
            "非文字\uFFFFと\uFDD0",
            "../../etc/passwd?a=1&b=2#c",
            "あ".repeat(400),
            "x".repeat(300));
    private static final List<String> MARKS = List.of("", "", "・", "・", "○", "●", "【", "1.", "２．", "※", "　", "-", "=");

    private final Random random;

    GeneratedTexts(Random random) {
        this.random = random;
    }

    /// A text of one line, never empty.
    String line() {
        String text = random.nextInt(4) == 0 ? pick(HOSTILE) : pick(PLAIN) + pick(PLAIN);
        return text.isEmpty() ? "無題" : text;
    }

    Prose prose() {
        int lines = random.nextInt(6);
        return new Prose(IntStream.range(0, lines)
                .mapToObj(i -> random.nextInt(6) == 0 ? "" : proseLine())
                .collect(Collectors.joining("\n"))
                .strip());
    }

    private String proseLine() {
        String mark = pick(MARKS);
        String text = random.nextInt(3) == 0 ? pick(HOSTILE) : pick(PLAIN);
        return (mark + text + (mark.equals("【") ? "】" : "")).stripTrailing();
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
