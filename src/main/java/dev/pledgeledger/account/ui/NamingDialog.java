package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What every naming of a stand-in asks besides who: from when until when, and why.
abstract class NamingDialog extends FormDialog {

    final DayField since = new DayField(getTranslation("account.role.since"));
    final DayField until = new DayField(getTranslation("account.role.until"));
    final TextArea reason = new TextArea(getTranslation("common.reason.label"));

    void askTerm(LocalDate today) {
        since.setValue(today);
        since.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        ask(since, "account.refused.SINCE_MISSING");
        ask(until, "common.day.missing", "account.refused.ENDS_BEFORE_IT_BEGINS");
        ask(reason, "account.refused.STAND_IN_REASON_MISSING");
    }

    /// Does it, unless something is missing: this, or what these say.
    void name(List<Refused> missing, Runnable name) {
        List<Refused> all = new ArrayList<>(missing);
        missing(all, since.isEmpty(), "account.refused.SINCE_MISSING");
        missing(all, until.isEmpty(), "common.day.missing");
        // Where nothing else is missing, the service says so together with whatever else it refuses.
        missing(all, !all.isEmpty() && reason.getValue().isBlank(), "account.refused.STAND_IN_REASON_MISSING");
        Refused.where(all);
        try {
            name.run();
        } catch (AccountRefused refused) {
            Refused.where(refused.sentences());
        }
    }

    static void missing(List<Refused> missing, boolean empty, String textKey) {
        if (empty) {
            missing.add(new Refused(textKey));
        }
    }
}
