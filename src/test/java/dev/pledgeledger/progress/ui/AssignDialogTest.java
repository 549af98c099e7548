package dev.pledgeledger.progress.ui;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxTester;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.report.Departments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssignDialogTest extends EntryScreenTest {

    private static final int ACHIEVEMENTS = 0;
    private static final int PLANS = 1;

    @Autowired
    private EntryDetailsQueries details;

    private Entry entry;

    @BeforeEach
    void decline() {
        entry = city.entry(year, 1);
        done(city.take("drafter", Step.DECLINE, entry, "図書課の仕事です"));
        visit("reviewer", entry);
        click("割り当てる");
    }

    @Test
    void eachSideNeedsItsLead() {
        press("割り当てる");
        assertThat(words()).contains("主管課を選んでください");
        assertThat(state(1)).isEqualTo(State.UNASSIGNED);
    }

    @Test
    void theLeadOfTheAchievementsIsProposedForThePlans() {
        lead(ACHIEVEMENTS, TestCity.LIBRARY);
        assertThat(leads(PLANS).getValue())
                .hasToString(leads(ACHIEVEMENTS).getValue().toString());
        lead(PLANS, TestCity.HARBOUR);
        lead(ACHIEVEMENTS, "企画室");
        press("割り当てる");
        assertThat(names(1)).isEqualTo("企画室|港湾課");
    }

    @Test
    void theLeadComesFirstAndIsNamedOnce() {
        lead(ACHIEVEMENTS, TestCity.LIBRARY);
        new MultiSelectComboBoxTester<>(joint(ACHIEVEMENTS)).selectItem(TestCity.HARBOUR, TestCity.LIBRARY);
        press("割り当てる");
        assertThat(names(1)).isEqualTo("図書課、港湾課|図書課");
        assertThat(state(1)).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void whatWasChosenStaysWhenAnotherReviewerWasFaster() {
        lead(ACHIEVEMENTS, TestCity.LIBRARY);
        done(city.take("reviewer2", Step.WITHDRAW, entry, "国の事業となったため"));
        press("割り当てる");
        assertThat(words()).contains("できませんでした。何も変更していません。", "先に保存または処理しています");
        assertThat(leads(ACHIEVEMENTS).isEmpty()).isFalse();
        press("割り当てる");
        assertThat(words()).contains("いまの状態（取下げ）ではできません");
    }

    /// The departments of both sides as the page shows them to everybody.
    private String names(int pledge) {
        Departments named = city.as(
                "reviewer",
                () -> details.find(city.entry(year, pledge).id()).orElseThrow().departments());
        return String.join("、", named.achievements()) + "|" + String.join("、", named.plans());
    }

    private void lead(int side, String name) {
        test(leads(side)).selectItem(name);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> leads(int side) {
        return find(ComboBox.class).withLabel("主管課").all().get(side);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Object> joint(int side) {
        return find(MultiSelectComboBox.class).withLabel("関係課").all().get(side);
    }
}
