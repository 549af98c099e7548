package dev.pledgeledger.account.ui;

import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.DayField;
import dev.pledgeledger.common.ui.FormDialog;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks for the last day of a role, which may lie ahead.
class LastDayDialog extends FormDialog {

    private final DayField until = new DayField(getTranslation("account.role.until"));
    private final Consumer<LocalDate> end;

    /// @param role in words
    LastDayDialog(String role, @Nullable LocalDate last, Consumer<LocalDate> end) {
        this.end = end;
        decide(getTranslation("account.role.lastDay.title", role), getTranslation("account.role.lastDay.verb"));
        explain(getTranslation("account.role.lastDay.text"));
        ask(
                until,
                "common.day.missing",
                "account.refused.LAST_ADMINISTRATOR",
                "account.refused.ADMINISTRATOR_ALONE",
                "account.refused.ROLE_HELD_ALREADY",
                "account.refused.PRINCIPAL_WITHOUT_ROLE");
        until.setRequiredIndicatorVisible(true);
        until.setValue(last);
        beginAt(until);
    }

    @Override
    protected void act() {
        try {
            end.accept(until.day());
        } catch (AccountRefused refused) {
            Refused.where(refused.sentences());
        }
    }
}
