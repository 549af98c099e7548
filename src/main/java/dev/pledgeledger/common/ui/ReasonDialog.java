package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for one decision and the reason for it. Its button carries the verb, and nothing happens without a reason;
/// where the decision is refused, it stays open with everything that was typed.
public final class ReasonDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea reason = new TextArea();
    private final Div more = new Div();
    private final Div refusal = new Div();
    private BooleanSupplier complete = () -> true;

    /// @param title what is decided, such as 1-1-1 を差し戻す
    /// @param consequence what will happen, in a sentence
    /// @param verb on the button, such as 差し戻す
    /// @param decide is given the reason, never empty
    public ReasonDialog(String title, String consequence, String verb, Consumer<String> decide) {
        this(title, consequence, verb, reason -> {
            decide.accept(reason);
            return Optional.empty();
        });
    }

    /// The same for a decision that can be refused.
    ///
    /// @param attempt is given the reason and returns what to show where it was refused
    public static ReasonDialog trying(
            String title, String consequence, String verb, Function<String, Optional<Component>> attempt) {
        return new ReasonDialog(title, consequence, verb, attempt);
    }

    private ReasonDialog(String title, String consequence, String verb, Function<String, Optional<Component>> attempt) {
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
        Div body = new Div(new Paragraph(consequence), more, reason, refusal);
        body.addClassName("form");
        add(body);
        Button yes = new Button(verb, click -> decide(attempt));
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

    /// Puts words at the end of the reason, on a line of their own, and goes on there.
    public void append(String words) {
        String typed = reason.getValue().stripTrailing();
        reason.setValue(typed.isEmpty() ? words : typed + "\n" + words);
        reason.focus();
    }

    /// What is typed as the reason so far.
    public String typed() {
        return reason.getValue();
    }

    /// Lets nothing be decided while a further field still lacks something; what was typed stays.
    public ReasonDialog onlyIf(BooleanSupplier complete) {
        this.complete = complete;
        return this;
    }

    /// Puts a reason there that will often be the right one, to be changed or sent as it is.
    public ReasonDialog suggesting(String likely) {
        reason.setValue(likely);
        return this;
    }

    /// Gives wide fields room.
    public ReasonDialog wide() {
        setWidth("64rem");
        addClassName("wide");
        return this;
    }

    /// Leaves it to the person whether she gives a reason.
    public ReasonDialog reasonOptional() {
        reason.setLabel(getTranslation("common.reason.optional"));
        reason.setRequiredIndicatorVisible(false);
        return this;
    }

    /// What stands in the way is said for all fields at once.
    private void decide(Function<String, Optional<Component>> attempt) {
        String given = reason.getValue().strip();
        boolean missing = given.isEmpty() && reason.isRequiredIndicatorVisible();
        if (missing) {
            reason.setErrorMessage(getTranslation("common.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
        }
        if (!complete.getAsBoolean() || missing) {
            return;
        }
        refusal.removeAll();
        attempt.apply(given).ifPresentOrElse(refusal::add, this::close);
    }
}
