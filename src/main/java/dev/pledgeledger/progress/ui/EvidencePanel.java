package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.common.ui.Reasons;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.Evidence;
import dev.pledgeledger.progress.EvidenceFolder;
import java.util.List;

/// 根拠資料: the files and links that back an entry up, and what can be done with them.
class EvidencePanel extends Composite<Div> {

    private final Entry entry;
    private final EvidenceDesk desk;
    private final Runnable changed;

    /// @param changed is told after every change
    EvidencePanel(Entry entry, EvidenceDesk desk, Runnable changed) {
        this.entry = entry;
        this.desk = desk;
        this.changed = changed;
        getContent().addClassNames("panel", "evidence");
        show();
    }

    private void show() {
        EvidenceFolder folder = desk.queries().of(entry.id());
        getContent().removeAll();
        getContent().add(new H2(getTranslation("progress.evidence.title")));
        Paragraph note = new Paragraph(getTranslation("progress.evidence.note"));
        note.addClassName("quiet");
        getContent().add(note);
        if (folder.pieces().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.evidence.none")));
        } else {
            getContent().add(list(folder));
        }
        if (folder.mayAdd()) {
            getContent().add(buttons());
        } else if (folder.adds()) {
            getContent().add(new Reasons().show(List.of(getTranslation("progress.evidence.notNow"))));
        }
    }

    private Component list(EvidenceFolder folder) {
        UnorderedList list = new UnorderedList();
        folder.pieces().forEach(piece -> {
            EvidenceItem item = new EvidenceItem(piece, desk.queries());
            if (folder.mayRemove() && piece.stands()) {
                item.offerRemoval(this::askWhy);
            }
            list.add(item);
        });
        return list;
    }

    private Component buttons() {
        Button file = new Button(
                getTranslation("progress.evidence.file"),
                click -> new EvidenceFileDialog(entry, desk, this::added).open());
        Button link = new Button(
                getTranslation("progress.evidence.link"),
                click -> new EvidenceLinkDialog(entry, desk, this::added).open());
        file.addThemeVariants(ButtonVariant.SMALL);
        link.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(file, link);
        buttons.addClassName("evidence-buttons");
        return buttons;
    }

    private void added() {
        show();
        String title = desk.queries().of(entry.id()).pieces().getLast().title();
        Notices.done(getTranslation("progress.evidence.added", title));
        changed.run();
    }

    private void askWhy(Evidence piece) {
        new ReasonDialog(
                        getTranslation("progress.evidence.remove.label", piece.title()),
                        getTranslation("progress.evidence.remove.consequence"),
                        getTranslation("progress.evidence.remove.verb"),
                        reason -> remove(piece, reason))
                .open();
    }

    private void remove(Evidence piece, String reason) {
        desk.service().remove(piece.id(), reason);
        show();
        Notices.done(getTranslation("progress.evidence.removedNotice", piece.title()));
        changed.run();
    }
}
