package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.ui.Notices;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What was planned and the achievements do not mention, each item with a button that takes it over. A few are seen
/// at once; many are folded away.
class UnmentionedList extends Composite<NativeDetails> {

    private static final int A_FEW = 3;

    private final Consumer<String> take;
    private final UnorderedList list = new UnorderedList();
    private List<String> shown = List.of();

    UnmentionedList(Consumer<String> take) {
        this.take = take;
        getContent().addClassName("unmentioned");
        getContent().setContent(list);
        setVisible(false);
    }

    void show(List<String> items) {
        if (items.equals(shown)) {
            return;
        }
        if (shown.isEmpty()) {
            getContent().setOpen(items.size() <= A_FEW);
        }
        shown = items;
        list.removeAll();
        items.forEach(item -> list.add(item(item)));
        getContent().setSummaryText(getTranslation("progress.plans.unmentioned", items.size()));
        setVisible(!items.isEmpty());
    }

    private ListItem item(String item) {
        Button button = new Button(getTranslation("progress.plans.take"), click -> take.accept(item));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("progress.plans.takeOf", ShortWords.of(item)));
        return new ListItem(new Span(item), button);
    }

    /// Says that an item was taken over.
    ///
    /// @param undo puts back what stood there before, unless something was written since
    void taken(String item, BooleanSupplier undo) {
        Notices.done(getTranslation("progress.plans.taken", ShortWords.of(item)), () -> {
            if (!undo.getAsBoolean()) {
                Notices.attention(getTranslation("progress.plans.writtenSince"));
            }
        });
    }
}
