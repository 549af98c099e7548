package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.Colleague;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks somebody who decides whom she wants to decide in her place, in which of her roles, and for how long.
class DeputyDialog extends FormDialog {

    private final ComboBox<Colleague> who = new ComboBox<>(getTranslation("account.standIn"));
    private final CheckboxGroup<MembershipRow> places = new CheckboxGroup<>(getTranslation("account.deputy.places"));
    private final DayField since = new DayField(getTranslation("account.role.since"));
    private final DayField until = new DayField(getTranslation("account.role.until"));
    private final TextArea reason = new TextArea(getTranslation("common.reason.label"));
    private final Consumer<List<StandIn>> name;

    DeputyDialog(
            List<Colleague> colleagues,
            List<MembershipRow> held,
            RoleNames names,
            LocalDate today,
            Consumer<List<StandIn>> name) {
        this.name = name;
        decide(getTranslation("account.deputy.title"), getTranslation("account.standIn.name.verb"));
        explain(getTranslation("account.standIn.name.text"));
        who.setItems(colleagues);
        who.setItemLabelGenerator(each -> names.department(each.details().department()) + " "
                + each.details().name());
        who.setRequiredIndicatorVisible(true);
        places.setItems(held);
        places.setItemLabelGenerator(names::of);
        places.select(held);
        // A group of boxes may not be called required: its help says so.
        places.setHelperText(getTranslation("account.deputy.placesHelp"));
        since.setValue(today);
        since.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        ask(
                who,
                "account.standIn.whoMissing",
                "account.refused.STANDS_IN_FOR_HERSELF",
                "account.refused.ADMINISTRATOR_ALONE",
                "account.refused.ROLE_HELD_ALREADY");
        ask(places, "account.refused.ROLE_MISSING", "account.refused.PRINCIPAL_WITHOUT_ROLE");
        ask(since, "account.refused.SINCE_MISSING");
        ask(until, "common.day.missing", "account.refused.ENDS_BEFORE_IT_BEGINS");
        ask(reason, "account.refused.STAND_IN_REASON_MISSING");
        beginAt(who);
    }

    @Override
    protected void act() {
        List<Refused> missing = new ArrayList<>();
        missing(missing, who.isEmpty(), "account.standIn.whoMissing");
        missing(missing, places.isEmpty(), "account.refused.ROLE_MISSING");
        missing(missing, since.isEmpty(), "account.refused.SINCE_MISSING");
        missing(missing, until.isEmpty(), "common.day.missing");
        missing(missing, reason.getValue().isBlank(), "account.refused.STAND_IN_REASON_MISSING");
        Refused.where(missing);
        StaffId deputy = who.getValue().id();
        try {
            name.accept(places.getValue().stream()
                    .map(place -> new StandIn(
                            deputy,
                            place.role(),
                            place.department(),
                            null,
                            since.getValue(),
                            until.getValue(),
                            reason.getValue()))
                    .toList());
        } catch (AccountRefused refused) {
            Refused.where(refused.sentences());
        }
    }

    private static void missing(List<Refused> missing, boolean empty, String textKey) {
        if (empty) {
            missing.add(new Refused(textKey));
        }
    }
}
