package dev.pledgeledger.progress.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Holder;
import dev.pledgeledger.progress.Phrase;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewListViewTest extends EntryScreenTest {

    @Test
    void theAddressHoldsTheFilters() {
        city.walkTo(State.IN_REVIEW, year, 1);
        city.walkTo(State.SUBMITTED, year, 2);
        signIn("reviewer");
        open("review");
        assertThat(codes()).containsExactly("1-1-1", "1-1-2");
        open("review?holder=me");
        assertThat(codes()).containsExactly("1-1-1");
        open("review?holder=nobody");
        assertThat(codes()).containsExactly("1-1-2");
        open("review?movement=same");
        assertThat(codes()).containsExactly("1-1-1");
        open("review?movement=other&area=1");
        assertThat(codes()).containsExactly("1-1-2");
        assertThat(words()).contains("2件中 1件を表示");
        open("review?area=9");
        assertThat(words()).contains("審査を待つ取組はありません");
        signIn("reviewer2");
        open("review?holder=me");
        assertThat(words()).contains("2件中 0件を表示");
    }

    @Test
    void whatIsChosenGoesIntoTheAddress() {
        city.walkTo(State.SUBMITTED, year, 1);
        signIn("reviewer");
        open("review");
        test(holder()).selectItem("担当なし");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("review?holder=nobody");
        assertThat(holder().getValue()).isEqualTo(Holder.NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"holder=somebody", "movement=<b>", "area=x"})
    void nonsenseInTheAddressIsSaidAndNotUsed(String nonsense) {
        city.walkTo(State.SUBMITTED, year, 1);
        signIn("reviewer");
        open("review?" + nonsense);
        assertThat(codes()).hasSize(1);
        assertThat(words()).contains("読み取れないため", nonsense);
    }

    @Test
    void fromTheQueueEachDecisionLeadsOnToTheNextAndTheLastOneBack() {
        Entry first = city.walkTo(State.SUBMITTED, year, 1);
        city.walkTo(State.SUBMITTED, year, 2);
        signIn("reviewer");
        open(ReviewQueue.ALL.of(first.id()).getPathWithQueryParameters());
        assertThat(words()).contains("審査 2件中 1件目", "Alt+K コメント");
        click("審査を始める");
        assertThat(words()).contains("1-1-1 岸壁を直します");
        click("承認する");
        assertThat(state(1)).isEqualTo(State.APPROVED);
        assertThat(words()).contains("1-1-1 を承認しました", "1-1-2 灯台をともします", "審査 1件中 1件目");
        click("審査を始める");
        click("差し戻す");
        confirm("差し戻す", "根拠を書いてください");
        assertThat(state(2)).isEqualTo(State.RETURNED);
        assertThat(words()).contains("1-1-2 を差し戻しました", "審査を待つ取組はありません");
    }

    @Test
    void whoCameAnotherWayStaysAfterADecision() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        city.walkTo(State.SUBMITTED, year, 2);
        visit("reviewer", entry);
        assertThat(words()).doesNotContain("件目");
        click("承認する");
        assertThat(words()).contains("1-1-1 岸壁を直します");
        open(ProgressPaths.of(entry.id()) + "?queue=nonsense");
        assertThat(words()).doesNotContain("件目");
    }

    @Test
    void inBulkWhatCanBeIsApprovedAndTheRestSaysWhyNot() {
        city.walkTo(State.SUBMITTED, year, 1);
        city.walkTo(State.SUBMITTED, year, 2);
        signIn("reviewer");
        open("review");
        assertThat(words()).contains("一括承認できる取組 1件 ・ 選択 0件", "取組が選ばれていません");
        click("できるものをすべて選ぶ");
        assertThat(words()).contains("一括承認できる取組 1件 ・ 選択 1件");
        done(city.take("reviewer2", Step.CLAIM, city.entry(year, 1)));
        inBulk();
        assertThat(words()).contains("一括承認の結果: 承認 0件、できなかったもの 1件", "reviewer2さんが先に保存または処理しています", "reviewer2さんが審査しています");
        done(city.take("reviewer2", Step.RELEASE, city.entry(year, 1)));
        open("review");
        click("できるものをすべて選ぶ");
        inBulk();
        assertThat(words()).contains("承認 1件、できなかったもの 0件", "承認しました: 1-1-1");
        assertThat(state(1)).isEqualTo(State.APPROVED);
        assertThat(codes()).containsExactly("1-1-2");
        assertThat(rows(EntryRow.class)).hasSize(1);
    }

    @Test
    void whatFailedIsNamedWithWhatWentThrough() {
        city.walkTo(State.SUBMITTED, year, 1);
        signIn("reviewer");
        open("review");
        BulkResultPanel panel = new BulkResultPanel();
        UI.getCurrent().add(panel);
        panel.show(new BulkResult(Map.of(rows(EntryRow.class).getFirst(), BulkResult.FAILED)));
        assertThat(words()).contains("承認 0件、できなかったもの 1件", "処理の途中で問題が起きました");
    }

    @Test
    void aPhraseIsPutAtTheEndOfTheReasonAndPhrasesAreKeptInOrder() {
        Entry entry = city.walkTo(State.IN_REVIEW, year, 1);
        visit("reviewer", entry);
        click("差し戻す");
        reason("写真も添えてください。");
        find(Details.class).all().getLast().setOpened(true);
        click("いまの理由を定型句に加える");
        ComboBox<Phrase> phrases = phrases();
        List<Phrase> kept = phrases.getListDataView().getItems().toList();
        assertThat(kept).extracting(Phrase::words).hasSize(6).endsWith("写真も添えてください。");
        phrases.setValue(kept.getFirst());
        assertThat(area("理由").getValue())
                .isEqualTo("写真も添えてください。\n" + kept.getFirst().words());
        test(find(Button.class).withText("削除").last()).click();
        assertThat(phrases().getListDataView().getItems()).hasSize(5);
    }

    private void inBulk() {
        click("一括承認する");
        confirm();
        for (int waited = 0; waited < 100 && !words().contains("一括承認の結果"); waited++) {
            pause();
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            roundTrip();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private Select<Holder> holder() {
        return find(Select.class).withLabel("審査担当").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Phrase> phrases() {
        return find(ComboBox.class).withLabel("定型句").single();
    }
}
