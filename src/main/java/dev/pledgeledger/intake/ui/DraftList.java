package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.intake.Checked;
import dev.pledgeledger.intake.DraftService;
import dev.pledgeledger.intake.ImportDraft;
import java.util.List;
import java.util.function.Consumer;

/// 途中の取込: files that were read and have not landed, to go on with or to discard.
class DraftList extends Div {

    private final DraftService drafts;
    private final Consumer<ImportDraft> goOn;

    DraftList(DraftService drafts, Consumer<ImportDraft> goOn) {
        this.drafts = drafts;
        this.goOn = goOn;
    }

    void refresh() {
        removeAll();
        List<ImportDraft> all = drafts.all();
        if (all.isEmpty()) {
            return;
        }
        PlainTable table = new PlainTable(getTranslation("intake.drafts.title"))
                .headings(
                        getTranslation("intake.drafts.file"),
                        getTranslation("intake.drafts.open"),
                        getTranslation("intake.drafts.mends"),
                        getTranslation("intake.drafts.last"),
                        getTranslation("intake.drafts.next"));
        all.forEach(draft -> table.row(
                draft.fileName(),
                draft.checked().stream().filter(Checked::isOpen).count(),
                draft.mending().mends().size(),
                getTranslation(
                        "intake.drafts.by",
                        draft.kept().by(),
                        Moment.text(draft.kept().at())),
                buttons(draft)));
        add(new H2(getTranslation("intake.drafts.title")), table);
    }

    private Div buttons(ImportDraft draft) {
        SmallButton on = new SmallButton(getTranslation("intake.drafts.goOn"), () -> goOn.accept(draft));
        on.setAriaLabel(getTranslation("intake.drafts.goOnWith", draft.fileName()));
        SmallButton off = new SmallButton(
                getTranslation("intake.drafts.discard"),
                () -> Confirm.ask(
                        getTranslation("intake.drafts.discard.title", draft.fileName()),
                        getTranslation(
                                "intake.drafts.discard.text",
                                draft.mending().mends().size()),
                        getTranslation("intake.drafts.discard"),
                        () -> discard(draft)));
        off.setAriaLabel(getTranslation("intake.drafts.discardOf", draft.fileName()));
        Div both = new Div(on, off);
        both.addClassName("row-buttons");
        return both;
    }

    private void discard(ImportDraft draft) {
        try {
            drafts.discard(draft);
            Notices.done(getTranslation("intake.drafts.discarded", draft.fileName()));
        } catch (Refused refused) {
            Notices.wrong(getTranslation(refused.textKey(), refused.arguments()));
        }
        refresh();
    }
}
