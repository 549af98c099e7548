package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.pledgeledger.account.Colleague;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.common.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks somebody who decides whom she wants to decide in her place, in which of her roles, and for how long.
class DeputyDialog extends NamingDialog {

    private final ComboBox<Colleague> who = new ComboBox<>(getTranslation("account.standIn"));
    private final CheckboxGroup<MembershipRow> places = new CheckboxGroup<>(getTranslation("account.deputy.places"));
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
        ask(
                who,
                "account.standIn.whoMissing",
                "account.refused.STANDS_IN_FOR_HERSELF",
                "account.refused.ADMINISTRATOR_ALONE",
                "account.refused.ROLE_HELD_ALREADY");
        ask(places, "account.refused.ROLE_MISSING", "account.refused.PRINCIPAL_WITHOUT_ROLE");
        askTerm(today);
        beginAt(who);
    }

    @Override
    protected void act() {
        List<Refused> missing = new ArrayList<>();
        missing(missing, who.isEmpty(), "account.standIn.whoMissing");
        missing(missing, places.isEmpty(), "account.refused.ROLE_MISSING");
        name(
                missing,
                () -> name.accept(places.getValue().stream().map(this::standIn).toList()));
    }

    private StandIn standIn(MembershipRow place) {
        return new StandIn(
                who.getValue().id(),
                place.role(),
                place.department(),
                null,
                since.getValue(),
                until.getValue(),
                reason.getValue());
    }
}
