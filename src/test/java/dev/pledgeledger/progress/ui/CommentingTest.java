package dev.pledgeledger.progress.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.CommentQueries;
import dev.pledgeledger.progress.CommentService;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.PassageField;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommentingTest extends EntryScreenTest {

    private static final String FIX = "か所の数の根拠を書いてください";

    @Autowired
    private CommentService comments;

    @Autowired
    private CommentQueries discussions;

    private Entry entry;

    @Test
    void aReviewerCommentsOnAnItemAndCannotApproveBeforeItIsSettled() {
        review();
        onItem("岸壁を二か所直しました。");
        write("コメント", FIX);
        click("コメントを保存する");
        assertThat(words()).contains("審査コメント（未解決 1件）", "「岸壁を二か所直しました。」", FIX, "要修正", "「要修正」のコメントが1件、未解決です");
        assertThat(button("承認する").isEnabled()).isFalse();
        click("解決にする");
        assertThat(words()).contains("審査コメント（未解決 0件）", "解決したもの（1件）", "解決: 企画室〔reviewer〕");
        assertThat(button("承認する").isEnabled()).isTrue();
    }

    @Test
    void whatIsSelectedIsQuotedAndASelectionElsewhereIsTheWholeEntry() {
        review();
        pick("ACHIEVEMENTS", "二か所");
        assertThat(words()).contains("主な取組実績「二か所」");
        kind(CommentKind.SUGGESTION);
        write("コメント", "地区名もあると分かりやすくなります");
        click("コメントを保存する");
        assertThat(words()).contains("「二か所」", "提案");
        assertThat(button("承認する").isEnabled()).isTrue();
        pick("", "");
        assertThat(about().getValue()).isEqualTo(PassageField.WHOLE);
        pick("NO_SUCH_FIELD", "<b>");
        assertThat(about().getValue()).isEqualTo(PassageField.WHOLE);
        pick("PLANS", "本文にない言葉");
        assertThat(about().getValue()).isEqualTo(PassageField.PLANS);
        about().setValue(PassageField.RATING);
        write("コメント", "評価の理由は妥当です");
        click("コメントを保存する");
        assertThat(words()).contains("審査コメント（未解決 2件）", "評価の理由は妥当です");
    }

    @Test
    void nothingTypedIsLostWithoutBeingSaidSo() {
        review();
        onItem("岸壁を二か所直しました。");
        click("コメントを保存する");
        assertThat(words()).contains("コメントが未入力です");
        write("コメント", FIX);
        click("承認する");
        assertThat(state(1)).isEqualTo(State.IN_REVIEW);
        assertThat(words()).contains("書きかけのコメントがあります");
        open("review");
        assertThat(area("コメント").getValue()).isEqualTo(FIX);
        click("やめる");
        click("承認する");
        assertThat(state(1)).isEqualTo(State.APPROVED);
    }

    @Test
    void theDepartmentReadsWhatWasReturnedAnswersAndSubmitsWithThatAlone() {
        review();
        onItem("岸壁を二か所直しました。");
        write("コメント", FIX);
        click("コメントを保存する");
        visit("drafter", entry);
        assertThat(words()).doesNotContain(FIX, "審査コメント");
        done(city.take("reviewer", Step.RETURN, entry, "コメントを見てください"));
        visit("drafter", entry);
        assertThat(words()).contains(FIX, "「岸壁を二か所直しました。」", "未解決");
        assertThat(button("提出する").isEnabled()).isFalse();
        click("返信する");
        write("返信", "根拠は港湾統計の月報です");
        open("");
        assertThat(area("返信").getValue()).isEqualTo("根拠は港湾統計の月報です");
        assertThat(words()).contains("書きかけの返信があります");
        click("対応済にする");
        assertThat(words()).contains("対応済", "根拠は港湾統計の月報です", "港湾課〔drafter〕");
        click("提出する");
        assertThat(state(1)).isEqualTo(State.SUBMITTED);
        visit("reviewer", entry);
        assertThat(words()).contains("対応済", "根拠は港湾統計の月報です");
        assertThat(offers("解決にする")).isFalse();
    }

    @Test
    void anAnswerThatIsBeingTypedStaysWhenAnotherSettlesTheCommentAndNoStepIsTakenOverIt() {
        review();
        onItem("岸壁を二か所直しました。");
        write("コメント", FIX);
        click("コメントを保存する");
        click("返信する");
        write("返信", "地区ごとに書いてください");
        settleMeanwhile();
        onItem("岸壁を二か所直しました。");
        write("コメント", "写真も添えてください");
        kind(CommentKind.SUGGESTION);
        click("コメントを保存する");
        assertThat(area("返信").getValue()).isEqualTo("地区ごとに書いてください");
        click("承認する");
        assertThat(state(1)).isEqualTo(State.IN_REVIEW);
        click("返信を送る");
        assertThat(words()).contains("すでに解決");
    }

    @Test
    void whoDoesNotReviewItIsOfferedNoComment() {
        review();
        visit("reviewer2", entry);
        assertThat(find(PassagePicker.class).exists()).isFalse();
        visit("auditor", entry);
        assertThat(find(PassagePicker.class).exists()).isFalse();
    }

    private void review() {
        entry = city.walkTo(State.IN_REVIEW, year, 1);
        visit("reviewer", entry);
    }

    private void settleMeanwhile() {
        city.as("reviewer", () -> {
            discussions
                    .of(entry.id())
                    .comments()
                    .forEach(one -> comments.settle(one.comment().id(), 0));
            return entry;
        });
    }

    private void onItem(String words) {
        test(find(Button.class)
                        .withCondition(button -> button.getElement().getAttribute("aria-label") instanceof String label
                                && label.contains(words))
                        .single())
                .click();
        roundTrip();
    }

    private void pick(String field, String words) {
        PassagePicker picker = find(PassagePicker.class).single();
        ComponentUtil.fireEvent(picker, new PassagePicked(picker, true, field, words, ""));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void kind(CommentKind kind) {
        RadioButtonGroup<CommentKind> kinds = find(RadioButtonGroup.class).single();
        kinds.setValue(kind);
    }

    @SuppressWarnings("unchecked")
    private Select<PassageField> about() {
        return find(Select.class).withLabel("対象").single();
    }
}
