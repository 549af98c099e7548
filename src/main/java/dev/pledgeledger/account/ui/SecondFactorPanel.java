package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.account.OwnAccount;
import dev.pledgeledger.account.OwnAccountService;
import dev.pledgeledger.common.ui.ExplainedButton;
import java.util.List;
import java.util.function.Consumer;

/// Sets the second factor of the person signed in up, makes recovery codes for it and turns it off.
class SecondFactorPanel extends Section {

    private final OwnAccountService account;
    private final Consumer<String> done;

    /// @param done is given the key of what was done
    SecondFactorPanel(OwnAccount mine, OwnAccountService account, Consumer<String> done) {
        this.account = account;
        this.done = done;
        addClassName("panel");
        add(new H2(getTranslation("account.factor.panel")));
        add(new Paragraph(getTranslation(mine.secondFactor() ? "account.factor.on" : "account.factor.off")));
        if (mine.secondFactor()) {
            add(new Paragraph(getTranslation("account.factor.recoveryLeft", mine.recoveryLeft())));
            add(changes(mine));
        } else {
            Button begin = new Button(getTranslation("account.factor.begin"), click -> begin());
            begin.setDisableOnClick(true);
            add(begin);
        }
    }

    private Div changes(OwnAccount mine) {
        Button codes = new Button(
                getTranslation("account.factor.codes"),
                click -> new CodeDialog("account.factor.codes", code -> show(account.newRecoveryCodes(code))).open());
        ExplainedButton off = new ExplainedButton(
                getTranslation("account.factor.turnOff"),
                () -> new CodeDialog("account.factor.turnOff", code -> {
                            account.turnOff(code);
                            done.accept("account.factor.turnedOff");
                        })
                        .open());
        off.explain(mine.required() ? List.of(getTranslation("account.refused.SECOND_FACTOR_REQUIRED")) : List.of());
        Div row = new Div();
        row.addClassName("form-row");
        if (mine.hasNoRecoveryYet()) {
            row.add(new Button(
                    getTranslation("account.factor.firstCodes"), click -> show(account.firstRecoveryCodes())));
        } else {
            row.add(codes);
        }
        row.add(off);
        return row;
    }

    private void begin() {
        add(new EnrolmentForm(account, this::show));
    }

    private void show(List<String> codes) {
        done.accept("account.factor.done");
        new RecoveryCodesDialog(codes).open();
    }
}
