package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.RegroupingService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Adds new work to a year: asks for the pledge and the reason, and leads on to the entry's page, where its departments
/// are assigned.
@Component
class AddingEntries {

    private final RegroupingService regrouping;
    private final PledgeQueries pledges;

    AddingEntries(RegroupingService regrouping, PledgeQueries pledges) {
        this.regrouping = regrouping;
        this.pledges = pledges;
    }

    /// The button, for those who may.
    Optional<Button> to(Cycle cycle) {
        return regrouping.addsTo(cycle.id())
                ? Optional.of(new Button(text("progress.add.verb"), click -> ask(cycle)))
                : Optional.empty();
    }

    private void ask(Cycle cycle) {
        ChoiceField<Pledge> pledge = ChoiceField.ofPledges("newPledge", pledges.pledges(cycle.manifesto()));
        new ReasonDialog(
                        text("progress.add.title", cycle.year().label()),
                        text("progress.add.consequence"),
                        text("progress.add.verb"),
                        reason -> add(cycle, pledge.getValue(), reason))
                .asking(pledge)
                .onlyIf(pledge::isChosen)
                .open();
    }

    private void add(Cycle cycle, Pledge pledge, String reason) {
        EntryId added = regrouping.add(cycle.id(), pledge, reason);
        UI.getCurrent().navigate(ProgressPaths.of(added));
        Notices.done(text("progress.add.done", pledge.code().toString()));
    }

    private static String text(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }
}
