package dev.pledgeledger.progress.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static dev.pledgeledger.progress.TestCity.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import org.junit.jupiter.api.Test;

class ComparingTest extends EntryScreenTest {

    private static final String LIST = "・岸壁を二か所直しました。\n・灯台の電球を替えました。\n・浮桟橋を点検しました。\n・案内板を直しました。\n・係船柱を塗りました。";

    @Test
    void aReviewerWhoReadNothingYetComparesWithLastYear() {
        Entry entry = city.walkTo(State.SUBMITTED, year, 1);
        visit("reviewer", entry);
        assertThat(words()).contains("前年度と比べる", "追加", "削除").doesNotContain("前回読んだ版から");
        openPage(entry);
        assertThat(words()).doesNotContain("前回読んだ版から");
    }

    @Test
    void aReviewerComparesWithWhatSheReadLastAndStillDoesWhenSheComesBack() {
        Entry entry = readOnce();
        visit("reviewer", entry);
        assertThat(pressed("前回読んだ版から")).isEqualTo("true");
        assertThat(words()).contains("移動", "1番目から移動", "変わらない 2 項目を表示");
        openPage(entry);
        assertThat(pressed("前回読んだ版から")).isEqualTo("true");
        click("前年度と比べる");
        assertThat(pressed("前年度と比べる")).isEqualTo("true");
        assertThat(words()).contains("昨年は1回の点検を行いました。");
    }

    @Test
    void whatSheReadBeforeStaysOnTheLeftWhileSheReviewsEvenThroughAStep() {
        Entry entry = readOnce();
        visit("reviewer", entry);
        click("審査を始める");
        assertThat(pressed("前回読んだ版から")).isEqualTo("true");
        assertThat(words()).contains("1番目から移動");
    }

    @Test
    void unchangedItemsAreAButtonAway() {
        Entry entry = readOnce();
        visit("reviewer", entry);
        assertThat(words()).doesNotContain("浮桟橋を点検しました。");
        click("変わらない 2 項目を表示");
        assertThat(words()).contains("浮桟橋を点検しました。", "変わらない 2 項目をたたむ");
    }

    @Test
    void theAddressNamesTwoVersionsAndAnUnknownOneIsRefusedKindly() {
        Entry entry = readOnce();
        signIn("reviewer");
        open(ProgressPaths.of(entry.id()) + "?left=last-year&right=1");
        assertThat(words()).contains("昨年は1回の点検を行いました。").doesNotContain("1番目から移動");
        open(ProgressPaths.of(entry.id()) + "?left=99&right=<b>");
        assertThat(words()).contains("アドレスが求める版は、この取組にない").doesNotContain("<b>");
    }

    private Entry readOnce() {
        Entry entry = city.walkTo(State.CONCURRENCE, year, 1);
        done(city.take("drafter", Step.PULL_BACK, entry));
        submit(entry, LIST);
        visit("reviewer", entry);
        done(city.take("drafter", Step.PULL_BACK, entry));
        int first = LIST.indexOf('\n');
        submit(entry, LIST.substring(first + 1) + "\n" + LIST.substring(0, first));
        done(city.take("head", Step.CONCUR, entry));
        return entry;
    }

    private void submit(Entry entry, String achievements) {
        Content content = written(Rating.B, "").withTexts(new Prose(achievements), new Prose("・残る一か所を直します。"));
        done(city.save("drafter", entry, content));
        done(city.take("drafter", Step.SUBMIT, entry));
    }

    private String pressed(String verb) {
        return button(verb).getElement().getAttribute("aria-pressed");
    }
}
