package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks once more before something that cannot simply be undone.
public final class Confirm {

    private Confirm() {}

    /// Opens the question at once.
    ///
    /// @param verb on the button; never OK
    public static ConfirmDialog ask(String title, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, consequence, verb, confirmed -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("common.cancel"));
        dialog.open();
        return dialog;
    }
}
