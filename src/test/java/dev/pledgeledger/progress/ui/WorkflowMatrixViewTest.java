package dev.pledgeledger.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.MatrixCity;
import dev.pledgeledger.progress.Persona;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.ScreenTest;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.WorkflowMatrix;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The same table, read from the page of the entry: where a step is not for somebody, there is no button; where
/// something stands against it, the button is there and says so; where she may not read, there is no page.
class WorkflowMatrixViewTest extends ScreenTest {

    /// They happen by typing.
    private static final Set<Step> WITHOUT_A_BUTTON = EnumSet.of(Step.START, Step.SAVE);

    /// Their past is only pretended where the services are asked.
    private static final Set<Persona> WITH_A_PAST_OF_THEIR_OWN = EnumSet.of(
            Persona.LEAD_HEAD_AUTHOR, Persona.REVIEWER_CLAIMANT, Persona.REVIEWER_AUTHOR, Persona.SIGNATORY_AUTHOR);

    @Autowired
    MatrixCity matrix;

    private final List<String> surprises = new ArrayList<>();
    private int pages;

    @Test
    void thePageOfTheEntryShowsTheButtonsOfTheTable() {
        matrix.foundIn(year);
        matrix.leadThroughEveryState(year, (entry, state) -> {
            for (Persona persona : Persona.values()) {
                if (persona != Persona.CLOCK && !WITH_A_PAST_OF_THEIR_OWN.contains(persona)) {
                    look(entry, state, persona);
                }
            }
        });
        assertThat(surprises).as("on " + pages + " pages").isEmpty();
        assertThat(pages).isEqualTo(State.values().length * (Persona.values().length - 5));
    }

    private void look(EntryId entry, State state, Persona persona) {
        pages++;
        signIn(MatrixCity.login(persona));
        open(ProgressPaths.of(entry));
        Map<String, Boolean> buttons = buttons();
        boolean open =
                !EnumSet.of(State.PACKAGED, State.SIGNED_OFF, State.PUBLISHED).contains(state);
        for (Step step : Step.values()) {
            if (!step.isOnOneEntry() || WITHOUT_A_BUTTON.contains(step)) {
                continue;
            }
            String cell = WorkflowMatrix.cell(step, persona, state, open);
            Boolean button = buttons.get(Texts.of(Locale.JAPANESE, step.textKey()));
            String seen = button == null ? "absent" : button ? "enabled" : "disabled";
            String expected = "・－".contains(cell) ? "absent" : cell.equals("○") ? "enabled" : "disabled";
            if (!seen.equals(expected)) {
                surprises.add("%s %s %s: %s, but %s".formatted(step, persona.title, state, cell, seen));
            }
        }
    }

    /// What can be pressed, by its word, and whether it can be pressed now.
    private Map<String, Boolean> buttons() {
        Map<String, Boolean> buttons = new HashMap<>();
        find(Button.class).all().stream()
                .filter(Button::isVisible)
                .forEach(button -> buttons.put(button.getText(), button.isEnabled()));
        find(MenuBar.class).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(root -> root.getSubMenu().getItems().stream())
                .forEach(item -> buttons.put(item.getText(), isActive(item)));
        return buttons;
    }

    private static boolean isActive(MenuItem item) {
        return !"true".equals(item.getElement().getAttribute("aria-disabled"));
    }
}
