package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/// A table that is pushed aside on narrow screens, by keyboard too.
class WideTable extends Composite<Div> {

    /// @param label what it shows
    WideTable(String label, Component table) {
        getContent().add(table);
        getContent().addClassName("scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", label);
    }
}
