package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource({
        "・東の岸壁を夏までに直します。, ・東の岸壁を二か所直しました。",
        "・灯台の点検を実施します。, ・4月から9月まで、灯台と航路標識の点検を15回行いました。",
        "・こども向けの見学会を開催します。, ・小学生の見学会を三回開きました。",
        "・観光パンフレットを作成していきます。, ・パンフレットを5,000部作成し、駅に置きました。",
        "・港湾計画の改訂に向けた検討を進めます。, ・港湾計画改訂の委員会を設け、素案をまとめました。",
        "・LINEで欠航を知らせます。, ・欠航をLINEでお知らせする仕組みを始めました。",
        "・ごみをへらします。, ・ごみをへらしました。"
    })
    void anItemThatIsTakenUpInOtherWordsIsMentioned(String planned, String written) {
        assertThat(Mentions.missing(new Prose(planned), new Prose("・桟橋を塗り替えました。\n" + written)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "・東の岸壁を夏までに直します。, ・灯台を二か所直しました。",
        "・灯台の点検を実施します。, ・見学会を実施しました。",
        "・観光パンフレットを作成していきます。, ・観光客の数を調べました。",
        "・港湾計画の改訂に向けた検討を進めます。, ・橋の耐震化に向けた検討を進めました。",
        "・LINEで欠航を知らせます。, ・欠航した船の切符を払い戻しました。",
        "・防災訓練を市内の小学校で実施します。, ・市内の小学校で読み聞かせを実施しました。",
        "・ごみをへらします。, ・まつりをしました。"
    })
    void whatOnlySharesTheUsualWordsIsNot(String planned, String written) {
        assertThat(Mentions.missing(new Prose(planned), new Prose(written))).containsExactly(planned);
    }

    @Test
    void headingsAndNotesAskForNothingAndOrderAndMarksAreKept() {
        Prose planned = new Prose("【岸壁】\n○西の護岸を直します。\n・杭を打ちます。\n　二十本\n※天候による\n・灯台をともします。");

        assertThat(Mentions.missing(planned, new Prose("・灯台をともしました。")))
                .containsExactly("○西の護岸を直します。", "・杭を打ちます。\n　二十本");
    }

    @Test
    void againstNothingEverythingIsMissing() {
        assertThat(Mentions.missing(new Prose("・岸壁\n・灯台"), Prose.EMPTY)).containsExactly("・岸壁", "・灯台");
        assertThat(Mentions.missing(Prose.EMPTY, new Prose("・岸壁"))).isEmpty();
    }
}
