package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.pledgeledger.common.ui.FormDialog;
import java.util.List;

/// Shows new recovery codes, this once.
class RecoveryCodesDialog extends FormDialog {

    RecoveryCodesDialog(List<String> codes) {
        setHeaderTitle(getTranslation("account.recovery.title"));
        onlyShow();
        explain(getTranslation("account.recovery.text"));
        OrderedList list = new OrderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        show(list);
    }

    @Override
    protected void act() {
        close();
    }
}
