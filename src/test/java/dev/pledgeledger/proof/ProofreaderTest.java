package dev.pledgeledger.proof;

import static dev.pledgeledger.proof.Proofs.inAchievements;
import static dev.pledgeledger.proof.Proofs.inPlans;
import static dev.pledgeledger.proof.Proofs.mended;
import static dev.pledgeledger.proof.Proofs.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.proof.Written.Rated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "・橋を架け替えます。",
                "橋を直し、道を広げます",
                "・春まつりを開催する。",
                "・春まつりを開催予定です。",
                "・道を広げていきます。(第2期工事)",
                "・案内板の設置を推進してまいります。"
            })
    void whatIsStillToComeIsNoAchievement(String text) {
        assertThat(inAchievements(text)).extracting(Finding::reason).containsExactly(Reason.FUTURE_AMONG_ACHIEVEMENTS);
        assertThat(inPlans(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"・橋を架け替えました。", "・春まつりを開催した。", "道を広げました(2.5km)"})
    void whatWasDoneIsNoPlan(String text) {
        assertThat(inPlans(text)).extracting(Finding::reason).containsExactly(Reason.PAST_AMONG_PLANS);
        assertThat(inAchievements(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"・春まつりの開催", "・毎月1回、相談を受けています。", "・「橋を直します。」と題した展示", "・利用者の増加が見込まれます。", ""})
    void aNounAStateAndWordsOfOthersStandInBothColumns(String text) {
        assertThat(inAchievements(text)).isEmpty();
        assertThat(inPlans(text)).isEmpty();
    }

    @Test
    void theSameSentenceTwiceIsFoundAndGoesWithItsLine() {
        String text = "・海岸の清掃を町内会と行いました。\n・桟橋を直しました。\n・海岸の清掃を町内会と行いました。";

        assertThat(mended(Rule.DOUBLED, text)).isEqualTo("・海岸の清掃を町内会と行いました。\n・桟橋を直しました。");
    }

    @Test
    void underAnotherHeadingTheSameSentenceMayStandAgain() {
        assertThat(inAchievements("【東の浜】\n・海岸の清掃を町内会と行いました。\n【西の浜】\n・海岸の清掃を町内会と行いました。"))
                .isEmpty();
    }

    @Test
    void aParticleTwiceInARowGoes() {
        assertThat(mended(Rule.DOUBLED, "桟橋ををを直し、船がが着くようにしました。")).isEqualTo("桟橋を直し、船が着くようにしました。");
    }

    @Test
    void digitsAndLettersAreNarrowAndKanaIsWide() {
        assertThat(mended(Rule.WIDTH, "ＡＩ講座を１２回、ﾃﾞｼﾞﾀﾙ窓口を３か所設けました。")).isEqualTo("AI講座を12回、デジタル窓口を3か所設けました。");
    }

    @Test
    void bracketsOfTwoWidthsInOneCellAreNamedOnce() {
        assertThat(words(Reason.BRACKETS_OF_TWO_WIDTHS, "東の浜（砂）と西の浜(岩)と南の浜(泥)、北の浜(ABC)を調べました。"))
                .containsExactly("（");
    }

    @Test
    void charactersThatNotEveryMachineHasAreFound() {
        assertThat(words(Reason.PLATFORM_DEPENDENT, "①東の浜 ㈱あさなぎ Ⅳ期 髙橋 100㎡")).containsExactly("①", "㈱", "Ⅳ", "髙", "㎡");
        assertThat(words(Reason.NOT_EVERYWHERE, "𠮷野 ☑ 森鷗外 é")).containsExactly("𠮷", "☑", "鷗", "é");
        assertThat(inAchievements("浜～沖、−3度、‖、￠、〜など".replace("〜", ""))).isEmpty();
        assertThat(mended(Rule.CHARACTER, "①㈱あさなぎ Ⅳ期 100㎡")).isEqualTo("①(株)あさなぎ IV期 100平方メートル");
    }

    @ParameterizedTest
    @CsvSource({
        "令和0年, NO_SUCH_YEAR",
        "令和70年度, NO_SUCH_YEAR",
        "平成35年度, ERA_HAD_ENDED",
        "昭和65年, ERA_HAD_ENDED",
        "令和7年(2024年), YEARS_DISAGREE",
        "2026年（令和7年）, YEARS_DISAGREE",
        "4月31日, NO_SUCH_DAY",
        "令和7年2月29日, NO_SUCH_DAY",
        "13月1日, NO_SUCH_DAY",
        "令和7年4月1日（水）, WEEKDAY_DISAGREES"
    })
    void aYearOrDayThatCannotBeIsFound(String words, Reason reason) {
        assertThat(inAchievements("・" + words + "に浜で式典"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和元年度",
                "令和7年度(2025年度)",
                "2025(令和7)年",
                "平成31年4月1日",
                "2月29日",
                "令和6年2月29日",
                "令和7年4月1日（火）",
                "4月1日(火)",
                "31日間",
                "令和32年"
            })
    void aYearOrDayThatMayBeIsLeftAlone(String words) {
        assertThat(inAchievements("・" + words + "に浜で式典")).isEmpty();
    }

    @Test
    void aYearBehindTheEndOfItsEraIsMended() {
        assertThat(mended(Rule.DATE, "平成35年度に桟橋を、昭和70年に道を直しました。")).isEqualTo("令和5年度に桟橋を、平成7年に道を直しました。");
    }

    @Test
    void aBracketWithoutItsOtherHalfIsFound() {
        assertThat(words(Reason.BRACKET_ALONE, "・東の浜(砂浜)を)調べました。\n・「西の浜を調べました。\n・南の浜(岩場)"))
                .containsExactly(")", "「");
        assertThat(words(Reason.BRACKET_ALONE, "1)東の浜\n(2)西の浜\nイ）南の浜（岩場\n 砂浜）")).isEmpty();
    }

    @Test
    void aPersonIsToBeAskedAndAHouseIsNot() {
        assertThat(words(Reason.NAME_OF_A_PERSON, "浜辺の会の山田太郎さんと佐藤氏、鈴木花子が話しました。山田町で山田太郎記念館を開きました。"))
                .containsExactly("山田太郎さん", "佐藤氏", "鈴木花子");
    }

    @Test
    void theWordsBearTheRatingOut() {
        assertThat(rated("・桟橋の移設について検討しました。", Rating.A)).containsExactly(Reason.ACHIEVED_BUT_UNDECIDED);
        assertThat(rated("・桟橋の移設を令和7年9月に決定しました。", Rating.A)).isEmpty();
        assertThat(rated("・漁協と協議を進めました。", Rating.B)).containsExactly(Reason.MOSTLY_ACHIEVED_BUT_UNDECIDED);
        assertThat(rated("・漁協と協議を進めました。\n・桟橋を直しました。", Rating.B)).isEmpty();
        assertThat(rated("・漁協と協議を進めました。", Rating.D)).isEmpty();
        assertThat(rated("・桟橋の改修を行いました。", Rating.E)).containsExactly(Reason.NOT_STARTED_BUT_DONE);
        assertThat(rated("・ほかの市の桟橋を視察しました。改修の実施には至りませんでした。", Rating.E)).isEmpty();
        assertThat(rated("・桟橋を直しました。", null)).isEmpty();
    }

    @Test
    void aRatingBelowLastYearsNeedsAReason() {
        assertThat(rated(new Rated(Rating.C, Rating.B, false))).singleElement().satisfies(finding -> {
            assertThat(finding.reason()).isEqualTo(Reason.BELOW_LAST_YEAR);
            assertThat(finding.place().field()).isEqualTo(Field.RATING);
            assertThat(finding.arguments()).containsExactly("B", "C");
        });
        assertThat(rated(new Rated(Rating.C, Rating.B, true))).isEmpty();
        assertThat(rated(new Rated(Rating.B, Rating.C, false))).isEmpty();
        assertThat(rated(new Rated(Rating.B, null, false))).isEmpty();
    }

    private static List<Reason> rated(String achievements, @Nullable Rating rating) {
        return Proofs.READER.entry(Proofs.written(achievements, "", rating)).stream()
                .map(Finding::reason)
                .toList();
    }

    private static List<Finding> rated(Rated rated) {
        return Proofs.READER.entry(new Written(Proofs.YEAR, "・桟橋を直しました。", "", rated, List.of()));
    }
}
