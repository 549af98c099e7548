package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.signoff.LeftEntry;
import dev.pledgeledger.signoff.SignOffChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is approved and in no package: all of it goes into the next one, unless something is left out.
class MakingPanel extends Composite<Div> {

    private final EntryChoice choice;
    private final ExplainedButton make;
    private final Span count = new Span();
    private final int all;
    private final List<String> obstacles;

    /// @param rows what is approved
    /// @param left what has left a package before, which is why it comes again
    /// @param next the number of the package it would be
    /// @param decide is given the entries to be packaged
    MakingPanel(
            List<EntryRow> rows,
            List<LeftEntry> left,
            int next,
            SignOffChoices.Choice possible,
            Consumer<List<EntryId>> decide) {
        this.all = rows.size();
        this.obstacles = new ObstacleTexts(getLocale()).of(possible.obstacles());
        Map<EntryId, LeftEntry> latest = left.stream()
                .collect(Collectors.toMap(LeftEntry::entry, Function.identity(), (later, earlier) -> later));
        String title = getTranslation("signoff.approved.title", rows.size());
        this.make = new ExplainedButton(getTranslation("signoff.make.verb"), () -> decide.accept(chosen())).primary();
        this.choice = new EntryChoice(title, rows, row -> remark(latest.get(row.id())), this::check);
        getContent().addClassName("panel");
        getContent().add(new H2(title));
        if (next > 1) {
            getContent().add(new Paragraph(getTranslation("signoff.approved.supplementary", next)));
        }
        Div foot = new Div(make, count);
        foot.addClassName("badges");
        getContent().add(choice, foot);
        choice.choose(true);
    }

    /// Why there is nothing to make a package of.
    static Component without(SignOffChoices.Choice possible) {
        ExplainedButton make = new ExplainedButton(new Span().getTranslation("signoff.make.verb"), () -> {});
        make.explain(new ObstacleTexts(UI.getCurrent().getLocale()).of(possible.obstacles()));
        Div panel = new Div(make);
        panel.addClassName("panel");
        return panel;
    }

    private List<EntryId> chosen() {
        return choice.chosen();
    }

    private void check() {
        int chosen = choice.chosen().size();
        count.setText(getTranslation("signoff.choice.count", all, chosen));
        List<String> reasons = new ArrayList<>(obstacles);
        if (chosen == 0) {
            reasons.add(getTranslation("signoff.obstacle.NothingChosen"));
        }
        make.explain(reasons);
    }

    private String remark(@Nullable LeftEntry before) {
        if (before == null) {
            return "";
        }
        var at = before.departure().at();
        return getTranslation(
                "signoff.choice.leftBefore",
                before.from(),
                LeftPanel.way(before, getLocale()),
                before.departure().reason(),
                at == null ? "" : Moment.text(at));
    }
}
