package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.DueDay;
import dev.pledgeledger.common.ui.PageHeader;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.ProgressPaths;
import java.time.LocalDate;

/// The path to an entry, the pledge's own words and where the entry stands: never scrolled away.
class EntryHead extends Composite<Div> {

    private final Nav path = new Nav();
    private final Div facts = new Div();

    EntryHead(PageHeader header) {
        path.addClassName("path");
        path.getElement().setAttribute("aria-label", getTranslation("progress.entry.path"));
        facts.addClassName("facts");
        getContent().addClassName("entry-head");
        getContent().add(path, header, facts);
    }

    void show(EntryDetails details, LocalDate today) {
        Pledge pledge = details.pledge();
        path.removeAll();
        path.add(
                new Anchor(ProgressPaths.ENTRIES, getTranslation("progress.entries.title")),
                new Span(details.cycle().year().label()),
                new Anchor(
                        ProgressPaths.ENTRIES + "?area=" + pledge.area().number(),
                        pledge.area().number() + " " + pledge.area().title()),
                new Span(pledge.sectionTitle()));
        facts.removeAll();
        facts.add(EntryColumns.badge(details.entry().state()));
        LocalDate due = details.dueOn();
        if (due != null) {
            facts.add(fact("progress.entry.due", new DueDay(due, today)));
        }
        String reviewer = details.claimant();
        if (reviewer != null) {
            facts.add(fact("progress.entry.claimant", new Span(reviewer)));
        }
    }

    private Component fact(String key, Component value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("quiet");
        Span fact = new Span(label, value);
        fact.addClassName("fact");
        return fact;
    }
}
