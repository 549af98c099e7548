package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Last year's plans are where this year's achievements begin, and what they are held against.
class LastPlansViewTest extends EntryScreenTest {

    private static final String FIELD = "主な取組実績";
    private static final String START = "前年度の予定から始める";
    private static final String PROPOSED = "・案内板の設置を進めました。\n・来年も点検を続けます。";
    private static final String NOTE = "前年度の予定からの提案です。まだ直されていません";
    private static final String UNMENTIONED = "実績に見当たらないもの";

    @Autowired
    EntryDetailsQueries details;

    private Entry entry;

    @BeforeEach
    void thePageIsOpen() {
        entry = city.entry(year, 1);
        visit("drafter", entry);
    }

    @Test
    void anEmptyEntryBeginsWithThePlansToldAsDone() {
        click(START);
        assertThat(area(FIELD).getValue()).isEqualTo(PROPOSED);
        assertThat(stored()).isEqualTo(PROPOSED);
        assertThat(state(1)).isEqualTo(State.DRAFT);
        assertThat(words()).contains(NOTE, "次の行は", "来年も点検を続けます。").doesNotContain(UNMENTIONED);
        assertThat(offers(START)).isFalse();
    }

    @Test
    void itStaysAProposalUntilItIsTouchedAndIsAmongTheFindings() {
        click(START);
        openPage(entry);
        assertThat(words()).contains(NOTE, "提案のままです");
        write(FIELD, "・案内板の設置を三か所で進めました。\n・点検を続けました。");
        assertThat(words()).doesNotContain(NOTE).doesNotContain("提案のままです");
        openPage(entry);
        assertThat(words()).doesNotContain(NOTE);
    }

    @Test
    void aProposalCanBeWithdrawnAlsoLater() {
        click(START);
        openPage(entry);
        click("提案を取り消す");
        assertThat(area(FIELD).getValue()).isEmpty();
        assertThat(stored()).isEmpty();
        assertThat(offers(START)).isTrue();
    }

    @Test
    void whatIsTypedIsNeverOverwritten() {
        write(FIELD, "・岸壁を直しました。");
        assertThat(offers(START)).isFalse();
        assertThat(area(FIELD).getValue()).isEqualTo("・岸壁を直しました。");
    }

    @Test
    void whatWasPlannedAndIsNotMentionedIsTakenOverItemByItem() {
        write(FIELD, "・港の点検を続けました。");
        assertThat(words()).contains(UNMENTIONED + "（1件）", "案内板の設置を進めていきます。");
        assertThat(find(NativeDetails.class).all()).anyMatch(NativeDetails::isOpen);
        click("実績に加える");
        assertThat(area(FIELD).getValue()).isEqualTo("・港の点検を続けました。\n・案内板の設置を進めました。");
        assertThat(stored()).isEqualTo(area(FIELD).getValue());
        assertThat(words()).contains("実績に加えました").doesNotContain(UNMENTIONED);
    }

    @Test
    void anItemTakenOverCanBeGivenBackUnlessSomethingWasWrittenSince() {
        write(FIELD, "・港の点検を続けました。");
        click("実績に加える");
        press("元に戻す");
        assertThat(stored()).isEqualTo("・港の点検を続けました。");
        click("実績に加える");
        write(FIELD, "・港の点検を続けました。\n・案内板を二枚立てました。");
        press("元に戻す");
        assertThat(stored()).contains("二枚");
        assertThat(told()).contains("その後に書き直されている");
    }

    private String stored() {
        return city.as(
                "auditor",
                () -> details.find(entry.id())
                        .orElseThrow()
                        .content()
                        .achievements()
                        .source());
    }
}
