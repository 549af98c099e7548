package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.cycle.CycleService;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Asks when the new year is due and what the departments are to mind, and says how many entries will be opened.
class OpenYearDialog extends Dialog {

    private final DatePicker draftsDue = new DayField(getTranslation("cycle.open.draftsDue"));
    private final DatePicker reviewDue = new DayField(getTranslation("cycle.open.reviewDue"));
    private final TextArea instructions = new TextArea(getTranslation("cycle.open.instructions"));

    OpenYearDialog(String year, int entries, Consumer<CycleService.Window> open) {
        setHeaderTitle(getTranslation("cycle.open.title", year));
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        draftsDue.setRequiredIndicatorVisible(true);
        draftsDue.setHelperText(getTranslation("cycle.open.draftsDue.help"));
        reviewDue.setRequiredIndicatorVisible(true);
        instructions.setWidthFull();
        instructions.setMinRows(3);
        instructions.setHelperText(getTranslation("cycle.open.instructions.help"));
        Div form = new Div(
                new Paragraph(getTranslation("cycle.open.consequence", entries)), draftsDue, reviewDue, instructions);
        form.addClassName("form");
        add(form);
        Button verb = new Button(getTranslation("cycle.open.verb"), click -> open(open));
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), verb);
    }

    private void open(Consumer<CycleService.Window> open) {
        LocalDate drafts = draftsDue.getValue();
        LocalDate review = reviewDue.getValue();
        refuse(draftsDue, drafts == null ? "cycle.open.dayMissing" : "");
        refuse(
                reviewDue,
                review == null
                        ? "cycle.open.dayMissing"
                        : drafts != null && review.isBefore(drafts) ? "cycle.open.reviewTooEarly" : "");
        if (draftsDue.isInvalid() || reviewDue.isInvalid()) {
            return;
        }
        close();
        open.accept(
                new CycleService.Window(drafts, review, instructions.getValue().strip()));
    }

    private void refuse(DatePicker field, String key) {
        field.setErrorMessage(key.isEmpty() ? "" : getTranslation(key));
        field.setInvalid(!key.isEmpty());
    }
}
