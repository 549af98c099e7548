package dev.pledgeledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetoldTest {

    @ParameterizedTest
    @CsvSource({
        "・説明会を実施します。, ・説明会を実施しました。",
        "・点検を行います。, ・点検を行いました。",
        "・灯台の塗替えを検討していきます。, ・灯台の塗替えを検討しました。",
        "・岸壁の修繕を進めていきます。, ・岸壁の修繕を進めました。",
        "・岸壁の修繕を進めてまいります。, ・岸壁の修繕を進めました。",
        "・町内会と連携して取り組んでいきます。, ・町内会と連携して取り組みました。",
        "・新しい桟橋を開く予定です。, ・新しい桟橋を開きました。",
        "・桟橋の渡り初めを行う予定です。, ・桟橋の渡り初めを行いました。",
        "・春まつりを開催予定です。, ・春まつりを開催しました。",
        "・計画の策定を進めていく予定です。, ・計画の策定を進めました。",
        "・安全の確保に努めます。, ・安全の確保に努めました。",
        "・利用の拡大を図ります。, ・利用の拡大を図りました。",
        "・利用の拡大を図っていきます。, ・利用の拡大を図りました。",
        "・市民の声を聴いていきます。, ・市民の声を聴きました。",
        "・来館者数の増加を目指します。, ・来館者数の増加を目指しました。",
        "・案内を充実させます。, ・案内を充実させました。",
        "・検査に応じます, ・検査に応じました",
        "・点検を行う。, ・点検を行った。",
        "・岸壁を直す。, ・岸壁を直した。",
        "・船を出し、沖へ行く。, ・船を出し、沖へ行った。",
        "・点検を実施する予定, ・点検を実施した",
        "・説明会を開催予定, ・説明会を開催",
        "・道を広げていきます。(第2期工事), ・道を広げました。(第2期工事)",
        "○岸壁を直し、灯台をともします, ○岸壁を直し、灯台をともしました",
        "1. 測量を行います, 1. 測量を行いました",
        "・測量を行います。続いて工事を始めます。, ・測量を行いました。続いて工事を始めました。"
    })
    void whatWasPlannedIsToldAsDoneAndKeepsItsMark(String planned, String told) {
        Retold retold = Retold.of(new Prose(planned));

        assertThat(retold.text()).isEqualTo(told);
        assertThat(retold.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "・来年度に桟橋を開きます。",
                "・今後も点検を行います。",
                "・利用者の増加が見込まれます。",
                "・桟橋の開通を予定しています。",
                "・道を広げたいと考えています。",
                "・予算の確保が必要となります。"
            })
    void whatOnlyTheWriterCanTellStaysAndIsNamed(String planned) {
        Retold retold = Retold.of(new Prose(planned));

        assertThat(retold.text()).isEqualTo(planned);
        assertThat(retold.left()).containsExactly(planned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"【岸壁】", "・岸壁の修繕", "・岸壁を直しました。", "※雨天中止", "・「橋を直します。」と題した展示", ""})
    void whatTellsNoFutureStaysWithoutAWord(String planned) {
        Retold retold = Retold.of(new Prose(planned));

        assertThat(retold.text()).isEqualTo(planned);
        assertThat(retold.left()).isEmpty();
    }

    @Test
    void marksHeadingsAndBlankLinesStand() {
        Retold retold = Retold.of(new Prose("【岸壁】\n○西を直します。\n・点検を行います。\n　来年度も続けます。\n\n以上を進めます。"));

        assertThat(retold.text()).isEqualTo("【岸壁】\n○西を直しました。\n・点検を行いました。\n　来年度も続けます。\n\n以上を進めました。");
        assertThat(retold.left()).containsExactly("来年度も続けます。");
    }

    @Test
    void aProposalStandsWhileNothingInItIsTouched() {
        Retold proposal = Retold.of(new Prose("・岸壁を直します。\n・点検を行います。"));

        assertThat(proposal.standsIn("・岸壁を直しました。\n・点検を行いました。")).isTrue();
        assertThat(proposal.standsIn("・灯台\n・岸壁を直しました。\n・点検を行いました。\n・桟橋")).isTrue();
        assertThat(proposal.standsIn("・岸壁を二か所直しました。\n・点検を行いました。")).isFalse();
        assertThat(proposal.standsIn("・岸壁を直しました。\n・点検を行いました。三回です。")).isFalse();
        assertThat(Retold.NONE.standsIn("")).isFalse();
    }

    @Test
    void itIsTakenOutAgainWithoutTheRest() {
        Retold proposal = Retold.of(new Prose("・岸壁を直します。"));

        assertThat(proposal.takenOutOf("・岸壁を直しました。")).isEmpty();
        assertThat(proposal.takenOutOf("・灯台\n・岸壁を直しました。\n・桟橋")).isEqualTo("・灯台\n・桟橋");
        assertThat(proposal.takenOutOf("・灯台\n・岸壁を直しました。")).isEqualTo("・灯台");
        assertThat(proposal.takenOutOf("・岸壁を三か所直しました。")).isEqualTo("・岸壁を三か所直しました。");
    }

    @Test
    void anUntouchedProposalIsFoundOnce() {
        Retold proposal = Retold.of(new Prose("・岸壁を直します。"));
        Written written = new Written(
                Proofs.YEAR,
                "・灯台をともしました。\n・岸壁を直しました。",
                "・岸壁を直しました。",
                new Written.Rated(null, null, true),
                List.of(),
                proposal);

        assertThat(Proofs.READER.entry(written))
                .filteredOn(finding -> finding.reason() == Reason.STILL_AS_PROPOSED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo(new Place(Field.ACHIEVEMENTS, 12, 22)));
    }
}
