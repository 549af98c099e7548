package dev.pledgeledger.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseCleaningTest {

    @Test
    void paragraphsAreSetApartAndMarkedOnesAreItems() {
        assertThat(source("<p>道を直しました。</p> <p>橋も直しました。</p>")).isEqualTo("道を直しました。\n\n橋も直しました。");
        assertThat(source("<p>・道を直しました。</p> <p>・橋も直しました。</p>")).isEqualTo("・道を直しました。\n・橋も直しました。");
        assertThat(source("一行目<br>二行目")).isEqualTo("一行目\n二行目");
    }

    @Test
    void aProperListBecomesBulletsOrNumbers() {
        assertThat(source("<ul><li>道</li><li>・橋<p>二か所</p></li></ul>")).isEqualTo("・道\n・橋\n　二か所");
        assertThat(source("<ol><li>調査</li><li>設計</li></ol>")).isEqualTo("1. 調査\n2. 設計");
        assertThat(source("<ul><li>外<ul><li>内</li></ul></li></ul>")).isEqualTo("○外\n・内");
    }

    @Test
    void anItemBeginsAtAMarkAfterABlank() {
        assertThat(source("次の事業です。 ・祭り ・市場 ※雨天中止")).isEqualTo("次の事業です。\n・祭り\n・市場\n※雨天中止");
        assertThat(source("<ul style=\"x\"> ○外 ・内一 ・内二 ○外二 ")).isEqualTo("○外\n・内一\n・内二\n○外二");
        assertThat(source("<p>【北部】 ・道 【南部】 ・橋</p>")).isEqualTo("【北部】\n・道\n\n【南部】\n・橋");
    }

    @Test
    void anUnclosedListWithoutMarksIsSplitAfterItsSentences() {
        assertThat(source("<ul> 道を直しました。(三か所) 橋を架けました。 会議（二回） 視察"))
                .isEqualTo("・道を直しました。(三か所)\n・橋を架けました。\n・会議（二回）\n・視察");
        assertThat(source("<p>道を直しました。 橋を架けました。</p>")).isEqualTo("道を直しました。 橋を架けました。");
    }

    @Test
    void unclosedListsMayHoldParagraphsAndLists() {
        assertThat(source("<p>【城跡】</p> <ul> 石を積みました。 木を植えました。 <p>【水路】</p> <ul> 泥を除きました。 <p>・調べました。</p>"))
                .isEqualTo("【城跡】\n・石を積みました。\n・木を植えました。\n\n【水路】\n・泥を除きました。\n・調べました。");
        assertThat(source("<ul> ・班を作りました。 <ol> 1. 広場班 2. 育成 (BOX活用) 班 3. 街灯班"))
                .isEqualTo("・班を作りました。\n1. 広場班\n2. 育成 (BOX活用) 班\n3. 街灯班");
    }

    @Test
    void bracketsAndLatinWordsAreNeverSplit() {
        assertThat(source("<ul> ・催し(甲。 乙 ・丙)を開催 ・公式SNS (Alpha, Beta) の運営 ・Made in 青空"))
                .isEqualTo("・催し(甲。 乙 ・丙)を開催\n・公式SNS (Alpha, Beta) の運営\n・Made in 青空");
        assertThat(ProseCleaning.of("<ul> ・催し(甲。 乙 ・丙)を開催 ・公式SNS (Alpha, Beta) の運営 ・Made in 青空")
                        .doubts())
                .isEmpty();
    }

    @Test
    void aBlankThatMayHaveBeenABreakIsADoubt() {
        assertThat(ProseCleaning.of("<ul> 会議を開きました。 東の会 全三回 西の会 全五回").doubts())
                .containsExactly("東の会 全三回 西の", "の会 全三回 西の会 全五", "三回 西の会 全五回");
        assertThat(ProseCleaning.of("<p>道を直しました。 橋を架けました。</p>").doubts()).hasSize(1);
        assertThat(ProseCleaning.of("<p>・道を直しました。 ・橋を架けました。</p>").doubts()).isEmpty();
    }

    @Test
    void charactersStayWhateverTheMarkup() {
        String html = "<ul> 甲&amp;乙 &lt;丙&gt;。 丁 <p>戊<b>己</b></p><table><tr><td>庚<td>辛</table>";
        assertThat(Prose.fromHtml(html).letters()).isEqualTo("甲&乙<丙>。丁戊己庚辛");
    }

    private static String source(String html) {
        return Prose.fromHtml(html).source();
    }
}
