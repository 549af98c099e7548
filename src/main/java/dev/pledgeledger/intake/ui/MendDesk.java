package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.UI;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.intake.Checked;
import dev.pledgeledger.intake.DraftService;
import dev.pledgeledger.intake.ImportDraft;
import dev.pledgeledger.intake.Repair;
import dev.pledgeledger.intake.Severity;
import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.function.Supplier;

/// What the parts of the screen do with the draft that is open. Everything is kept as soon as it is done.
class MendDesk {

    private final DraftService service;
    private final Runnable changed;
    private ImportDraft draft;
    private Report report;
    private List<Checked> checked;

    /// @param changed is told of each mend
    MendDesk(DraftService service, ImportDraft draft, Runnable changed) {
        this.service = service;
        this.changed = changed;
        this.draft = draft;
        this.report = draft.report();
        this.checked = draft.checked();
    }

    ImportDraft draft() {
        return draft;
    }

    Report report() {
        return report;
    }

    List<Checked> checked() {
        return checked;
    }

    /// @throws Refused with what was typed still in its dialog
    void mend(List<Repair> repairs, List<String> settles) {
        take(service.mend(draft, repairs, settles, ""));
    }

    void mendNow(Repair repair) {
        attempt(() -> service.mend(draft, List.of(repair), List.of(), ""));
    }

    void takeBack() {
        attempt(() -> service.takeBack(draft));
    }

    /// Lets findings stay as they are.
    void accept(List<Checked> findings) {
        attempt(() -> service.mend(
                draft, List.of(), findings.stream().map(Checked::id).toList(), ""));
    }

    /// An error stays for a reason only.
    void accept(Checked one) {
        if (one.finding().severity() != Severity.ERROR) {
            accept(List.of(one));
            return;
        }
        new ReasonDialog(
                        text("intake.accept.title"),
                        one.finding().message(),
                        text("intake.accept.verb"),
                        reason -> attempt(() -> service.mend(draft, List.of(), List.of(one.id()), reason)))
                .open();
    }

    private void attempt(Supplier<ImportDraft> work) {
        try {
            take(work.get());
        } catch (Refused refused) {
            Notices.wrong(text(refused.textKey(), refused.arguments()));
        }
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private void take(ImportDraft now) {
        draft = now;
        report = now.report();
        checked = now.checked();
        changed.run();
    }
}
