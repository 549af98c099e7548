package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryListViewTest extends ScreenTest {

    @Test
    void aReviewerSeesAllEntriesOfTheYear() {
        signIn("reviewer");
        open("entries");
        assertThat(codes()).containsExactly("1-1-1", "1-1-2", "1-1-3");
        assertThat(words()).contains("3件中 3件を表示");
    }

    @Test
    void aDrafterSeesThoseOfHerOwnDepartment() {
        signIn("otherdrafter");
        open("entries");
        assertThat(codes()).containsExactly("1-1-3");
    }

    @Test
    void theAddressHoldsTheFilters() {
        city.walkTo(State.DRAFT, year, 2);
        signIn("reviewer");
        open("entries?state=DRAFT&rating=B&area=1&q=灯台");
        assertThat(codes()).containsExactly("1-1-2");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("灯台");
        open("entries?rating=none");
        assertThat(codes()).containsExactly("1-1-1", "1-1-3");
        open("entries?year=2025");
        assertThat(codes()).hasSize(3);
        open("entries?year=2025&state=DRAFT");
        assertThat(words()).contains("条件に合う取組はありません");
    }

    @Test
    void whatIsChosenGoesIntoTheAddress() {
        signIn("reviewer");
        open("entries");
        Select<String> rating = rating();
        test(rating).selectItem("未評価");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("entries?year=2026&rating=none");
        assertThat(codes()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rating=Z",
                "area=99",
                "area=x",
                "department=0",
                "department=99999999999999999999",
                "state=LOST",
                "year=1868"
            })
    void nonsenseInTheAddressIsSaidAndNotUsed(String nonsense) {
        signIn("reviewer");
        open("entries?" + nonsense);
        assertThat(codes()).hasSize(3);
        assertThat(words()).contains("読み取れないため", nonsense);
    }

    @Test
    void wordsThatLookLikePatternsAreOnlyWords() {
        signIn("reviewer");
        open("entries?q=%25_%5C%00'");
        assertThat(words()).contains("3件中 0件");
    }

    @Test
    void aReviewerAddsNewWorkAndIsLedToAssignItsDepartments() {
        signIn("reviewer");
        open("entries");
        test(find(Button.class).withText("取組を追加").single()).click();
        add();
        assertThat(words()).contains("追加する公約を選んでください", "理由を入力してください");
        test(pledge()).selectItem("1-1-2 灯台をともします");
        test(find(TextArea.class).withLabel("理由").single()).setValue("議会の要望を受けたため");
        add();
        assertThat(words()).contains("1-1-2 に取組を追加しました", "担当調整中", "1-1-2 に取組を追加\n理由: 議会の要望を受けたため");
        assertThat(find(Button.class).withText("割り当てる").single().isEnabled()).isTrue();
        open("entries");
        assertThat(codes()).containsExactly("1-1-1", "1-1-2", "1-1-2", "1-1-3");
    }

    @Test
    void nothingIsAddedToAPublishedYearNorByOthers() {
        signIn("reviewer");
        open("entries?year=2025");
        assertThat(button("取組を追加").isEnabled()).isFalse();
        assertThat(words()).contains("令和7年度は公表済みのため、取組を追加できません");
        for (String login : List.of("drafter", "head", "admin", "signatory", "auditor")) {
            signIn(login);
            open("entries");
            assertThat(find(Button.class).withText("取組を追加").exists()).as(login).isFalse();
        }
    }

    private void add() {
        test(find(Button.class).withText("取組を追加").all().getLast()).click();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> pledge() {
        return find(ComboBox.class).withLabel("追加する公約").single();
    }

    @SuppressWarnings("unchecked")
    private Select<String> rating() {
        return find(Select.class).withLabel("評価").single();
    }
}
