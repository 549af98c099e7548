package dev.pledgeledger.pledge.ui;

import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.pledge.ManifestoPart;
import dev.pledgeledger.pledge.Wording;
import java.time.LocalDate;
import java.util.List;

/// 文言の履歴: shows the words of a part over time.
class WordingsDialog extends FormDialog {

    WordingsDialog(ManifestoPart part, List<Wording> wordings, LocalDate today) {
        setWidth("64rem");
        String title = getTranslation("pledge.wordings.of", part.place().toString());
        decide(title, "");
        explain(getTranslation("pledge.wordings.explained"));
        show(new WordingTable(title, wordings, today));
        onlyShow();
    }

    /// Lets what is planned be given up.
    void offerToDrop(Runnable drop) {
        show(new SmallButton(getTranslation("pledge.wordings.drop.verb"), () -> {
            close();
            drop.run();
        }));
    }

    @Override
    protected void act() {}
}
