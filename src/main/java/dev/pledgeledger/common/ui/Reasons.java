package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Why something is not possible: one sentence, or a list where there are several reasons.
public final class Reasons extends Composite<Div> {

    public Reasons() {
        getContent().addClassName("explained-why");
    }

    /// Shows them; takes no room where there are none.
    public Reasons show(List<String> reasons) {
        getContent().removeAll();
        if (reasons.size() == 1) {
            getContent().setText(getTranslation("common.why", reasons.getFirst()));
        } else if (!reasons.isEmpty()) {
            UnorderedList list = new UnorderedList();
            reasons.forEach(reason -> list.add(new ListItem(reason)));
            getContent().add(new Span(getTranslation("common.why", "")), list);
        }
        return this;
    }
}
