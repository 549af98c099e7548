package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;

/// A button that says beside itself why it cannot be used.
public final class ExplainedButton extends Composite<Div> {

    private final Button button;
    private final Reasons why = new Reasons();

    public ExplainedButton(String verb, Runnable action) {
        button = new Button(verb, click -> action.run());
        why.setId("why-" + UUID.randomUUID());
        getContent().addClassName("explained");
        getContent().add(button, why);
    }

    /// Makes it the one primary button of the screen.
    public ExplainedButton primary() {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    /// Says why it cannot be used now.
    ///
    /// @param reasons why it cannot be used, in the reader's language; empty where it can
    public void explain(List<String> reasons) {
        button.setEnabled(reasons.isEmpty());
        why.show(reasons);
        if (reasons.isEmpty()) {
            button.getElement().removeAttribute("aria-describedby");
        } else {
            button.getElement().setAttribute("aria-describedby", why.getId().orElseThrow());
        }
    }

    public Button button() {
        return button;
    }
}
