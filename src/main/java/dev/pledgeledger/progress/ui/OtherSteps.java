package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.pledgeledger.common.ui.Reasons;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// その他の操作: the rarer steps in one menu. A step that is offered but not possible now stays in it and says why, where
/// the keyboard reaches it too.
class OtherSteps extends Composite<MenuBar> {

    static final List<Step> STEPS = List.of(
            Step.ENTER_FOR,
            Step.EXTEND,
            Step.OVERRIDE,
            Step.CARRY_OVER,
            Step.REINSTATE,
            Step.CORRECT_WORDING,
            Step.CORRECT,
            Step.MOVE,
            Step.SPLIT,
            Step.JOIN,
            Step.REORDER,
            Step.WITHDRAW);

    private final MenuItem root;
    private final Consumer<Step> take;
    private Map<Step, List<String>> shown = Map.of();

    OtherSteps(Consumer<Step> take) {
        this.take = take;
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        root = getContent().addItem(getTranslation("progress.bar.others"));
    }

    /// Shows the steps that are meant for this person and this state. A menu that stands open stays as it is while
    /// nothing changes in it.
    void show(EntryDetails details) {
        RefusalTexts texts = new RefusalTexts(getLocale());
        SequencedMap<Step, List<String>> now = new LinkedHashMap<>();
        STEPS.stream()
                .filter(details.offered()::contains)
                .forEach(step -> now.put(step, texts.of(details.possibilities().getOrDefault(step, List.of()))));
        setVisible(!now.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            root.getSubMenu().removeAll();
            now.forEach(this::add);
        }
    }

    private void add(Step step, List<String> against) {
        MenuItem item = root.getSubMenu().addItem(getTranslation(step.textKey()), click -> {
            if (against.isEmpty()) {
                take.accept(step);
            }
        });
        if (!against.isEmpty()) {
            item.add(new Reasons().show(against));
            item.setKeepOpen(true);
            item.getElement().setAttribute("aria-disabled", "true");
        }
    }
}
