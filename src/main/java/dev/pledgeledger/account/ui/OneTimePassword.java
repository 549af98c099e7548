package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.ui.FormDialog;

/// Shows a generated password, this once.
class OneTimePassword extends FormDialog {

    OneTimePassword(String name, String password) {
        setHeaderTitle(getTranslation("account.password.generated.title", name));
        onlyShow();
        explain(getTranslation("account.password.generated.text"));
        Code code = new Code(password);
        code.addClassName("one-time");
        show(new Paragraph(code));
    }

    @Override
    protected void act() {
        close();
    }
}
