package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Stands where there is nothing to list, and says what to do next.
public final class EmptyState extends Composite<Div> {

    /// @param sentence what is so, and what to do next
    /// @param next links or buttons that lead there
    public EmptyState(String sentence, Component... next) {
        getContent().addClassName("empty-state");
        getContent().add(new Paragraph(sentence));
        getContent().add(next);
    }
}
