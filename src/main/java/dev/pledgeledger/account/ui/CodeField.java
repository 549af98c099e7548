package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.textfield.TextField;

/// Takes a code of six digits, which a browser or a phone may fill in, or a recovery code.
class CodeField extends TextField {

    private static final int LONGEST = 24;

    CodeField() {
        setLabel(getTranslation("account.code"));
        setMaxLength(LONGEST);
        setRequiredIndicatorVisible(true);
        getElement().setAttribute("name", "code").setProperty("autocomplete", "one-time-code");
        getElement().setAttribute("autocapitalize", "none");
        setWidthFull();
    }
}
