package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.progress.Entry;

/// Asks for the address of a page that backs an entry up.
class EvidenceLinkDialog extends FormDialog {

    private final Entry entry;
    private final EvidenceDesk desk;
    private final Runnable added;
    private final TextField address;
    private final TextField title;

    EvidenceLinkDialog(Entry entry, EvidenceDesk desk, Runnable added) {
        this.entry = entry;
        this.desk = desk;
        this.added = added;
        decide(
                getTranslation("progress.evidence.add.link.title", entry.code().toString()),
                getTranslation("progress.evidence.add.link.verb"));
        address = ask(
                new TextField(getTranslation("progress.evidence.field.address")), "progress.evidence.refused.address");
        address.setHelperText(getTranslation("progress.evidence.field.address.help"));
        address.setRequiredIndicatorVisible(true);
        title = ask(new TextField(getTranslation("progress.evidence.field.title")), "progress.evidence.refused.title");
        title.setHelperText(getTranslation("progress.evidence.field.title.link"));
        beginAt(address);
    }

    @Override
    protected void act() {
        desk.service().addLink(entry.id(), title.getValue(), address.getValue());
        added.run();
    }
}
