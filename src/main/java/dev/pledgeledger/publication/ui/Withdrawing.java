package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.publication.EditionRow;
import dev.pledgeledger.publication.WithdrawalService;
import java.util.Optional;

/// Withdraws an edition or restores it: asks for the reason, does it, and says what became of it.
class Withdrawing {

    private final WithdrawalService service;
    private final Runnable done;

    /// @param done shows the editions anew
    Withdrawing(WithdrawalService service, Runnable done) {
        this.service = service;
        this.done = done;
    }

    /// @param year as the table names it
    Button button(EditionRow edition, String year) {
        String kind = edition.withdrawal() == null ? "publication.withdraw." : "publication.restore.";
        Button button = new Button("", click -> ask(kind, edition, year));
        button.setText(button.getTranslation(kind + "verb"));
        button.setAriaLabel(told(button, kind + "of", edition, year));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void ask(String kind, EditionRow edition, String year) {
        Div texts = new Div();
        ReasonDialog.trying(
                        told(texts, kind + "of", edition, year),
                        texts.getTranslation(kind + "consequence"),
                        texts.getTranslation(kind + "verb"),
                        reason -> decide(kind, edition, year, reason))
                .open();
    }

    private Optional<Component> decide(String kind, EditionRow edition, String year, String reason) {
        Div texts = new Div();
        try {
            if (edition.withdrawal() == null) {
                service.withdraw(edition.id(), reason);
            } else {
                service.restore(edition.id(), reason);
            }
        } catch (Refused refused) {
            texts.setText(texts.getTranslation(refused.textKey(), refused.arguments()));
            return Optional.of(texts);
        }
        Notices.done(told(texts, kind + "done", edition, year));
        done.run();
        return Optional.empty();
    }

    private static String told(Component texts, String key, EditionRow edition, String year) {
        return texts.getTranslation(key, year, texts.getTranslation("publication.site.edition", edition.number()));
    }
}
