package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.organization.CityDay;
import java.util.function.Consumer;

/// Asks for a day of the city's own.
class CityDayDialog extends FormDialog {

    private static final int LONGEST = 100;

    private final DayField day = new DayField(getTranslation("organization.day.day"));
    private final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final Consumer<CityDay> add;

    CityDayDialog(Consumer<CityDay> add) {
        this.add = add;
        decide(getTranslation("organization.day.add"), getTranslation("organization.day.add"));
        ask(day, "organization.day.noDay", "organization.day.taken", "organization.day.already");
        day.setRequiredIndicatorVisible(true);
        ask(open);
        open.setLabel(getTranslation("organization.day.kind"));
        open.setItems(false, true);
        open.setItemLabelGenerator(each -> getTranslation(each ? "organization.day.open" : "organization.day.closed"));
        open.setValue(false);
        ask(name, "organization.day.noName");
        name.setLabel(getTranslation("organization.day.name"));
        name.setHelperText(getTranslation("organization.day.nameHelp"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST);
        beginAt(day);
    }

    @Override
    protected void act() {
        if (day.isEmpty()) {
            throw new Refused("organization.day.noDay");
        }
        add.accept(new CityDay(day.getValue(), name.getValue(), open.getValue()));
    }
}
