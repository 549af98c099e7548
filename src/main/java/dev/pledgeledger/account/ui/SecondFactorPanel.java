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
    private final boolean passwordHere;

    /// @param done is given the key of what was done
    SecondFactorPanel(OwnAccount mine, OwnAccountService account, Consumer<String> done) {
        this.account = account;
        this.done = done;
        this.passwordHere = mine.passwordHere();
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
        String codes = mine.hasNoRecoveryYet() ? "account.factor.firstCodes" : "account.factor.codes";
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
        row.add(
                new Button(
                        getTranslation(codes),
                        click -> new CodeDialog(codes, code -> show(account.newRecoveryCodes(code))).open()),
                off);
        return row;
    }

    private void begin() {
        add(new EnrolmentForm(account, passwordHere, this::show));
    }

    private void show(List<String> codes) {
        done.accept("account.factor.done");
        new RecoveryCodesDialog(codes).open();
    }
}
