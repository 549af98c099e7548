package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Asks for one decision and the reason for it. Its button carries the verb, and nothing happens without a reason.
public final class ReasonDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea reason = new TextArea();
    private final Div more = new Div();
    private BooleanSupplier complete = () -> true;

    /// @param title what is decided, such as 1-1-1 を差し戻す
    /// @param consequence what will happen, in a sentence
    /// @param verb on the button, such as 差し戻す
    /// @param decide is given the reason, never empty
    public ReasonDialog(String title, String consequence, String verb, Consumer<String> decide) {
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        reason.setLabel(getTranslation("common.reason.label"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(LONGEST);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        more.addClassName("form");
        Div body = new Div(new Paragraph(consequence), more, reason);
        body.addClassName("form");
        add(body);
        Button yes = new Button(verb, click -> decide(decide));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), yes);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    /// Puts further fields of the decision, such as a new due date, above the reason.
    public ReasonDialog asking(Component... fields) {
        more.add(fields);
        return this;
    }

    /// Lets nothing be decided while a further field still lacks something; what was typed stays.
    public ReasonDialog onlyIf(BooleanSupplier complete) {
        this.complete = complete;
        return this;
    }

    private void decide(Consumer<String> decide) {
        String given = reason.getValue().strip();
        if (given.isEmpty()) {
            reason.setErrorMessage(getTranslation("common.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        if (!complete.getAsBoolean()) {
            return;
        }
        close();
        decide.accept(given);
    }
}
