package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/// A button beside something small, such as an item of a list.
public final class SmallButton extends Button {

    public SmallButton(String verb, Runnable action) {
        super(verb, click -> action.run());
        addThemeVariants(ButtonVariant.SMALL);
    }
}
