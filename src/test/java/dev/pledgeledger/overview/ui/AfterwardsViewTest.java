package dev.pledgeledger.overview.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.pledgeledger.progress.DissentingCity;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AfterwardsViewTest extends ScreenTest {

    @Autowired
    DissentingCity deputies;

    @BeforeEach
    void aDeputyDecidesTwice() {
        deputies.standIn("otherhead", "head", TestCity.HARBOUR);
        Entry first = city.walkTo(State.CONCURRENCE, year, 1);
        Entry second = city.walkTo(State.CONCURRENCE, year, 2);
        done(city.take("otherhead", Step.CONCUR, first));
        done(city.take("otherhead", Step.OBJECT, second, "数字が古い"));
    }

    @Test
    void whatTheDeputyDecidedIsOnTheDeskUntilItIsRead() {
        signIn("head");
        open("");
        assertThat(words()).contains("あなたに代わって決めたもの 2件が後閲を待っています（いちばん古いものは 0営業日前）");
        open("read-afterwards");
        assertThat(words()).contains("〔otherhead〕（headの代理）", "1-1-2", "数字が古い", "後閲待ち", "0営業日前");
        test(find(Button.class).withText("読みました").all().getFirst()).click();
        roundTrip();
        assertThat(words()).contains("1件の後閲を記録しました。", "後閲済（");
        open("");
        assertThat(words()).contains("1件が後閲を待っています");
    }

    @Test
    void allAreReadAtOnceAfterAQuestion() {
        signIn("head");
        open("read-afterwards");
        press("すべて読みました");
        confirm();
        roundTrip();
        assertThat(words()).contains("2件の後閲を記録しました。", "後閲待ち 0件").doesNotContain("0営業日前");
        open("");
        assertThat(words()).doesNotContain("後閲を待っています");
    }

    @Test
    void othersHaveNothingToRead() {
        signIn("otherhead");
        open("read-afterwards");
        assertThat(words()).contains("まだありません");
    }

    @Test
    void theWatchersFindWhatNobodyHasReadInTheLog() {
        signIn("admin");
        open("audit?unread=yes");
        assertThat(words()).contains("2行");
    }
}
