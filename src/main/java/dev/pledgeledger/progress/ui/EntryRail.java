package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.report.Departments;
import java.util.List;
import java.util.Optional;

/// The side of the page: rating, departments, programmes and goals, further panels, and what has happened so far.
class EntryRail extends Composite<Aside> {

    private final Div history = new Div();

    /// @param fields what can be filled in here; empty for somebody who only reads
    /// @param panels between the facts and the history
    EntryRail(EntryDetails details, Optional<Component> fields, List<Component> panels) {
        getContent().addClassName("rail");
        Div facts = new Div();
        facts.addClassName("panel");
        fields.ifPresentOrElse(facts::add, () -> read(facts, details));
        departments(facts, details);
        getContent().add(facts);
        getContent().add(panels);
        history.addClassName("panel");
        getContent().add(history);
    }

    /// Puts what backs the entry up below the departments.
    void showEvidence(Component panel) {
        getContent().addComponentAtIndex(getContent().indexOf(history), panel);
    }

    /// What has happened up to now.
    void showHistory(EntryDetails details) {
        history.removeAll();
        history.add(new H2(getTranslation("progress.history.title")), new HistoryList(details.history()));
    }

    private void read(Div facts, EntryDetails details) {
        Content content = details.content();
        facts.add(new H2(getTranslation("progress.rail.title")));
        part(facts, "progress.field.RATING", new RatingBadge(content.rating()));
        if (!content.ratingReason().isBlank()) {
            part(facts, "progress.field.RATING_REASON", new Paragraph(content.ratingReason()));
        }
        if (!content.answer().isBlank()) {
            part(facts, "progress.field.ANSWER", new Paragraph(content.answer()));
        }
        part(facts, "progress.field.PROGRAMMES", new Paragraph(EntryText.programmes(this, content)));
        part(facts, "progress.field.SDGS", new Paragraph(EntryText.sdgs(content)));
    }

    private void departments(Div facts, EntryDetails details) {
        Departments departments = details.departments();
        FiscalYear year = details.cycle().year();
        if (departments.areSame()) {
            part(facts, "progress.field.departments", list(departments.achievements()));
            return;
        }
        facts.add(
                new H3(getTranslation("progress.field.departmentsOf", year.mark())), list(departments.achievements()));
        facts.add(
                new H3(getTranslation(
                        "progress.field.departmentsFrom", year.next().mark())),
                list(departments.plans()));
    }

    private Component list(List<String> names) {
        if (names.size() < 2) {
            return new Paragraph(names.isEmpty() ? "—" : names.getFirst());
        }
        OrderedList list = new OrderedList();
        list.addClassName("departments");
        names.forEach(name -> list.add(new ListItem(name)));
        return list;
    }

    private void part(Div facts, String key, Component value) {
        facts.add(new H3(getTranslation(key)), value);
    }
}
