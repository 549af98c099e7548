package dev.pledgeledger.proof;

import static dev.pledgeledger.proof.Proofs.mended;
import static dev.pledgeledger.proof.Proofs.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.proof.Written.Rated;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingCheckTest {

    @Test
    void aNounIsWrittenAsTheListHasItAndTheVerbIsLeftAlone() {
        assertThat(mended(Rule.SPELLING, "清掃への取り組みを広げ、課題に取り組みました。")).isEqualTo("清掃への取組を広げ、課題に取り組みました。");
        assertThat(words(Reason.NOT_AS_LISTED, "地域の美化に取り組み、成果を上げました。")).isEmpty();
    }

    @Test
    void aSpellingBetweenTheTwoIsANounOrAVerbByWhatFollows() {
        assertThat(mended(Rule.SPELLING, "浜を守る取組みで、次の取組み及び行事を行い、美化に取組みました。"))
                .isEqualTo("浜を守る取組で、次の取組及び行事を行い、美化に取り組みました。");
    }

    @Test
    void aVerbIsMendedInTheFormItHas() {
        assertThat(mended(Rule.SPELLING, "点検を行なった。窓口で行なう。相談が出来ました。")).isEqualTo("点検を行った。窓口で行う。相談ができました。");
    }

    @Test
    void aNameKeepsTheSpellingItHas() {
        assertThat(words(Reason.NOT_AS_LISTED, "子ども食堂を支え、「海と子どもの広場」で子供たちと話しました。"))
                .containsExactly("子供");
        assertThat(words(Reason.NOT_AS_LISTED, "・子どもたちの声を聞きました。")).containsExactly("子ども");
    }

    @Test
    void aProgrammeOfTheEntryKeepsItsName() {
        String text = "海辺の取り組み事業を続けました。";
        Written written = new Written(Proofs.YEAR, text, "", new Rated(null, null, true), List.of("海辺の取り組み事業"));

        assertThat(Proofs.READER.entry(written)).isEmpty();
        assertThat(Proofs.inAchievements(text)).hasSize(1);
    }

    @Test
    void aCounterBelongsToANumber() {
        assertThat(mended(Rule.SPELLING, "公園3カ所と12ヶ月分。危険な箇所を直しました。")).isEqualTo("公園3か所と12か月分。危険な箇所を直しました。");
    }

    @Test
    void aWaveIsOneWave() {
        assertThat(mended(Rule.SPELLING, "4月〜6月、7月~9月、10月～12月")).isEqualTo("4月～6月、7月～9月、10月～12月");
        assertThat(words(Reason.NOT_AS_LISTED, "https://example.jp/~umi/ を見ました。"))
                .isEmpty();
    }

    @Test
    void aWordInKatakanaIsAWholeOne() {
        assertThat(mended(Rule.SPELLING, "サーバを更新し、サーバントと話しました。")).isEqualTo("サーバーを更新し、サーバントと話しました。");
    }

    @Test
    void theCitysOwnListDecides() {
        WordList own = WordList.parse("# ours\nANYWHERE とりくみ 取組\n");
        Written written = Proofs.written("取組と手続きを進めました。", "", null);

        assertThat(new Proofreader(own).entry(written))
                .singleElement()
                .satisfies(finding -> assertThat(finding.mend()).isEqualTo(new Mend("とりくみ")));
    }

    @Test
    void aWordThatIsItsOwnVariantIsNoWordOfAList() {
        assertThatThrownBy(() -> new Word("取組", List.of("取組"), Word.Use.NOUN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStandardListContradictsNothingOfItself() {
        List<Word> words = WordList.standard().words();
        List<String> variants =
                words.stream().flatMap(word -> word.variants().stream()).toList();

        assertThat(variants).doesNotHaveDuplicates();
        assertThat(words).allSatisfy(word -> assertThat(variants).doesNotContain(word.preferred()));
    }
}
