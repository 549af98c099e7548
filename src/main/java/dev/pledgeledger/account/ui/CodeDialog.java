package dev.pledgeledger.account.ui;

import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.TooManyTriesException;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.FormDialog;
import java.util.function.Consumer;

/// Asks for a code of the device before something about it is changed.
class CodeDialog extends FormDialog {

    private final CodeField code = new CodeField();
    private final Consumer<String> act;

    /// @param verbKey of what is going to be done
    CodeDialog(String verbKey, Consumer<String> act) {
        this.act = act;
        decide(getTranslation(verbKey), getTranslation(verbKey));
        explain(getTranslation(verbKey + ".text"));
        code.setHelperText(getTranslation("account.code.recoveryHelp"));
        ask(code, "account.refused.CODE_WRONG", "account.code.wait");
        beginAt(code);
    }

    @Override
    protected void act() {
        try {
            act.accept(code.getValue());
        } catch (AccountRefused refused) {
            Refused.where(refused.sentences());
        } catch (TooManyTriesException wait) {
            throw new Refused("account.code.wait", wait.seconds());
        }
    }
}
