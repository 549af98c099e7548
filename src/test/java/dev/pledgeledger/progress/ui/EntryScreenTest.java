package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import java.util.List;
import java.util.stream.Collectors;

/// A test on the page of an entry, with what people do there.
abstract class EntryScreenTest extends ScreenTest {

    void visit(String login, Entry entry) {
        signIn(login);
        openPage(entry);
    }

    void openPage(Entry entry) {
        open(ProgressPaths.of(entry.id()));
    }

    State state(int number) {
        return city.entry(year, number).state();
    }

    TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    void write(String label, String words) {
        test(area(label)).setValue(words);
    }

    @SuppressWarnings("unchecked")
    void rate(String grade) {
        RadioButtonGroup<Object> grades = find(RadioButtonGroup.class).all().getLast();
        test(grades).selectItem(grade);
    }

    @SuppressWarnings("unchecked")
    void choose(String label, String item) {
        ComboBox<Object> box = find(ComboBox.class).withLabel(label).single();
        test(box).selectItem(item);
    }

    boolean offers(String verb) {
        return find(Button.class).withText(verb).exists() || menu().contains(verb);
    }

    void click(String verb) {
        test(button(verb)).click();
        roundTrip();
    }

    /// Gives the reason in the dialog that is open and presses its button.
    void confirm(String verb, String reason) {
        reason(reason);
        press(verb);
    }

    /// The steps in the menu.
    List<String> menu() {
        return items().stream().map(MenuItem::getText).toList();
    }

    /// Why a step in the menu is not possible now; empty where it is.
    String whyNot(String verb) {
        return items().stream()
                .filter(item -> item.getText().equals(verb))
                .flatMap(item -> item.getChildren().flatMap(ScreenTest::wordsOf))
                .collect(Collectors.joining());
    }

    void chooseStep(String verb) {
        new MenuBarTester<>(find(MenuBar.class).single()).clickItem("その他の操作", verb);
        roundTrip();
    }

    private List<MenuItem> items() {
        return find(MenuBar.class).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .toList();
    }
}
