package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryRow;
import java.util.List;
import java.util.function.Consumer;

/// What is in a package that is not signed yet, for the planning office to take entries out again.
class ContentsPanel extends Composite<Div> {

    private final EntryChoice choice;
    private final ExplainedButton takeOut;
    private final Span count = new Span();
    private final int all;

    /// @param decide is given the entries to be taken out
    ContentsPanel(List<EntryRow> rows, Consumer<List<EntryId>> decide) {
        this.all = rows.size();
        String title = getTranslation("signoff.contents.title", rows.size());
        this.takeOut = new ExplainedButton(getTranslation("signoff.takeOut.verb"), () -> decide.accept(chosen()));
        this.choice = new EntryChoice(title, rows, row -> "", this::check);
        Div foot = new Div(takeOut, count);
        foot.addClassName("badges");
        getContent().addClassName("panel");
        getContent().add(new H2(title), choice, foot);
        check();
    }

    private List<EntryId> chosen() {
        return choice.chosen();
    }

    private void check() {
        int chosen = choice.chosen().size();
        count.setText(getTranslation("signoff.choice.count", all, chosen));
        takeOut.explain(chosen == 0 ? List.of(getTranslation("signoff.obstacle.NothingChosen")) : List.of());
    }
}
