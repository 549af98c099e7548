package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.RegroupingService;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds new work to a year: asks for the pledge and the reason, and leads on to the entry's page, where its departments
/// are assigned.
@Component
class AddingEntries implements EntryListAction {

    private final RegroupingService regrouping;
    private final PledgeQueries pledges;

    AddingEntries(RegroupingService regrouping, PledgeQueries pledges) {
        this.regrouping = regrouping;
        this.pledges = pledges;
    }

    @Override
    public Optional<ExplainedButton> on(Cycle cycle, @Nullable DepartmentId department) {
        if (!regrouping.adds()) {
            return Optional.empty();
        }
        ExplainedButton add = new ExplainedButton(text("progress.add.verb"), () -> ask(cycle));
        add.explain(
                regrouping.addsTo(cycle.id())
                        ? List.of()
                        : List.of(text("progress.add.published", cycle.year().label())));
        return Optional.of(add);
    }

    private void ask(Cycle cycle) {
        ChoiceField<Pledge> pledge =
                ChoiceField.ofPledges("newPledge", pledges.pledges(cycle.manifesto(), cycle.asOf()));
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
