package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.State;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The entries that departments have not submitted in time.
class LateEntriesTest extends EntryScreenTest {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theDayPassesWithOneSubmitted() {
        city.walkTo(State.CONCURRENCE, year, 2);
        database.sql("update cycle set drafts_due = '2026-04-24' where id = :id")
                .param("id", year.value())
                .update();
    }

    @Test
    void theListOfTheLateIsAnAddress() {
        signIn("reviewer");
        open("");
        assertThat(words()).contains("期限を過ぎた取組が 2件あります");
        open("entries?late=yes");
        assertThat(codes()).containsExactly("1-1-1", "1-1-3");
        assertThat(words()).contains("3件中 2件を表示");
    }

    @Test
    void anExtendedOneIsNotLate() {
        signIn("reviewer");
        open("entries?late=yes");
        press(0, "期限を延ばす");
        press("期限を延ばす");
        assertThat(words()).contains("1-1-1 の期限を延ばしました");
        assertThat(codes()).containsExactly("1-1-3");
    }

    @Test
    void enteringForADepartmentIsOneClickWithAReasonAtHand() {
        signIn("reviewer");
        open("entries?late=yes");
        press(0, "代行入力する");
        assertThat(find(TextArea.class).withLabel("理由").single().getValue()).contains("令和8年4月24日", "提出がなく");
        press("代行入力する");
        assertThat(words()).contains("1-1-1 の代行入力を始めました", "代行入力 — 企画室〔reviewer〕");
        write("主な取組実績", "・岸壁を直しました。");
        assertThat(city.entry(year, 1).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void departmentsReadWhatIsLateOfTheirsAndEnterForNobody() {
        signIn("drafter");
        open("entries?late=yes");
        assertThat(codes()).containsExactly("1-1-1");
        assertThat(find(Grid.class).single().getColumnByKey("late")).isNull();
        open("");
        assertThat(words()).doesNotContain("期限を過ぎた取組が");
    }

    @Test
    void aRowThatHasMovedOnSaysSoWhenItIsTooLate() {
        signIn("reviewer");
        open("entries?late=yes");
        Entry first = city.entry(year, 1);
        press(0, "代行入力する");
        city.walkTo(State.CONCURRENCE, year, first.code().number());
        press("代行入力する");
        assertThat(words()).contains("できませんでした");
    }

    private void press(int row, String verb) {
        Grid<?> grid = find(Grid.class).single();
        var cell = test(grid).getCellComponent(row, "late");
        Button button = all(cell)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(verb))
                .findFirst()
                .orElseThrow();
        button.click();
        roundTrip();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LateEntriesTest::all));
    }
}
