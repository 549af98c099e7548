package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.cycle.CycleSettings;
import dev.pledgeledger.pledge.Manifesto;
import java.util.List;

/// Asks for the first year of a manifesto: which year, the report's title, and when it is due.
class FirstYearDialog extends FormDialog {

    /// Opens it.
    interface Opening {
        void open(Manifesto manifesto, FiscalYear year, CycleSettings settings);
    }

    private static final int LONGEST = 2000;

    private final Select<Manifesto> manifesto = new Select<>();
    private final Select<FiscalYear> year = new Select<>();
    private final TextField title = new TextField();
    private final DayField draftsDue = new DayField(getTranslation("cycle.open.draftsDue"));
    private final DayField reviewDue = new DayField(getTranslation("cycle.open.reviewDue"));
    private final TextArea instructions = new TextArea();
    private final Opening opening;

    /// @param manifestos those without a year, the newest first
    FirstYearDialog(List<Manifesto> manifestos, FiscalYear now, Opening opening) {
        this.opening = opening;
        decide(getTranslation("cycle.first.title"), getTranslation("cycle.first.verb"));
        explain(getTranslation("cycle.first.consequence"));
        ask(manifesto, "cycle.refused.notFirst", "cycle.refused.termOver");
        manifesto.setLabel(getTranslation("cycle.list.manifesto"));
        manifesto.setItems(manifestos);
        manifesto.setItemLabelGenerator(Manifesto::title);
        manifesto.setValue(manifestos.getFirst());
        ask(year);
        year.setLabel(getTranslation("cycle.list.year"));
        year.setItems(now.previous(), now, now.next());
        year.setItemLabelGenerator(FiscalYear::label);
        year.setValue(now);
        ask(title, "cycle.refused.noTitle");
        title.setLabel(getTranslation("cycle.settings.reportTitle"));
        title.setRequiredIndicatorVisible(true);
        ask(draftsDue, "cycle.refused.noDraftsDue");
        draftsDue.setHelperText(getTranslation("cycle.open.draftsDue.help"));
        draftsDue.setRequiredIndicatorVisible(true);
        ask(reviewDue, "cycle.refused.noReviewDue", "cycle.open.reviewTooEarly");
        reviewDue.setRequiredIndicatorVisible(true);
        ask(instructions);
        instructions.setLabel(getTranslation("cycle.open.instructions"));
        instructions.setHelperText(getTranslation("cycle.open.instructions.help"));
        instructions.setMaxLength(LONGEST);
        beginAt(title);
    }

    @Override
    protected void act() {
        opening.open(
                manifesto.getValue(),
                year.getValue(),
                new CycleSettings(
                        title.getValue(),
                        draftsDue.getValue(),
                        reviewDue.getValue(),
                        instructions.getValue(),
                        true,
                        false));
    }
}
