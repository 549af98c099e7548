package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.ProseText;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Revision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The middle of the page for somebody who reads and decides: against last year, against what she read last, or the
/// text as it prints.
class Reading extends Composite<Section> {

    private final RadioButtonGroup<View> views = new RadioButtonGroup<>();
    private final Div shown = new Div();

    Reading(EntryDetails details) {
        getContent().addClassNames("panel", "reading");
        FiscalYear year = details.cycle().year();
        List<View> all = new ArrayList<>();
        all.add(new View(
                getTranslation("progress.reading.lastYear"),
                compared(
                        getTranslation(
                                "progress.lastYear.title", year.previous().label()),
                        details.lastYear(),
                        details)));
        Revision read = details.lastRead();
        if (read != null) {
            all.add(new View(
                    getTranslation("progress.reading.lastRead"),
                    compared(
                            getTranslation("progress.reading.revision", read.number(), read.madeBy()), read, details)));
        }
        all.add(new View(getTranslation("progress.reading.text"), printed(details.content())));
        views.setAriaLabel(getTranslation("progress.reading.label"));
        views.setItems(all);
        views.setItemLabelGenerator(View::name);
        views.addValueChangeListener(change -> show(change.getValue()));
        views.setValue(details.isUpForDecision() ? all.getFirst() : all.getLast());
        getContent().add(new H2(getTranslation("progress.thisYear.title", year.label())), views, shown);
    }

    private void show(View view) {
        shown.removeAll();
        shown.add(view.content());
    }

    private static Component compared(String before, @Nullable Revision revision, EntryDetails details) {
        return new Comparison(
                before,
                details.cycle().year().label(),
                FieldChange.between(revision == null ? null : revision.content(), details.content()).stream()
                        .filter(change -> change.field().prints())
                        .toList());
    }

    private Div printed(Content content) {
        Div text = new Div();
        text.add(
                new H3(getTranslation("progress.field.ACHIEVEMENTS")),
                new ProseText(content.achievements()),
                new H3(getTranslation("progress.field.PLANS")),
                new ProseText(content.plans()));
        return text;
    }

    /// One way of reading the entry.
    private record View(String name, Component content) {}
}
