package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/// Asks for a few things and does one. What is refused is said under its field, and what was typed stays.
public abstract class FormDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    private final Div form = new Div();
    private final FieldRefusals refusals = new FieldRefusals();
    private final Button yes = new Button();
    private final Button no = new Button();

    @SuppressWarnings("this-escape")
    protected FormDialog() {
        setWidth("38rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        form.addClassName("form");
        form.addClassName("wide");
        form.add(refusals);
        add(form);
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.addClickListener(click -> decideNow());
        no.setText(getTranslation("common.cancel"));
        no.addClickListener(click -> close());
        getFooter().add(no, yes);
    }

    /// Says what is decided here.
    ///
    /// @param title such as 港湾課を改編
    /// @param verb on the button, such as 改編する
    protected final void decide(String title, String verb) {
        setHeaderTitle(title);
        yes.setText(verb);
    }

    /// Leaves nothing to decide: the dialog can be read and closed.
    protected final void onlyShow() {
        yes.setVisible(false);
        no.setText(getTranslation("common.close"));
    }

    /// Does it without the button, where something else has decided.
    protected final void decideNow() {
        if (refusals.attempt(this::act)) {
            close();
        }
    }

    /// Does what the button says.
    ///
    /// @throws Refused where it cannot be done so
    protected abstract void act();

    /// Says beforehand what will happen.
    protected final void explain(String text) {
        form.add(new Paragraph(text));
    }

    /// Asks for something, full width.
    ///
    /// @param textKeys of the refusals that are about it
    protected final <F extends Component & HasValidation> F ask(F field, String... textKeys) {
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        form.add(field);
        refusals.at(field, textKeys);
        return field;
    }

    /// Shows something that is no field.
    protected final void show(Component component) {
        form.add(component);
    }

    /// Asks for a reason; the service refuses an empty one with `common.reason.missing`.
    protected final TextArea askReason() {
        TextArea reason = new TextArea(getTranslation("common.reason.label"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setMaxLength(LONGEST_REASON);
        return ask(reason, "common.reason.missing");
    }

    /// Where typing begins.
    protected final void beginAt(Focusable<?> field) {
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                field.focus();
            }
        });
    }
}
