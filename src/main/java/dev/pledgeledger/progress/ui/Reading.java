package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.ProseText;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Revision;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The middle of the page for somebody who reads and decides: against what the public reads, against last year, against
/// what she read last, or the text as it prints.
class Reading extends Composite<Section> {

    private final SequencedMap<Button, Component> ways = new LinkedHashMap<>();
    private final Div choice = new Div();
    private final Div chosen = new Div();

    Reading(EntryDetails details) {
        FiscalYear year = details.cycle().year();
        choice.addClassName("counts");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("progress.reading.label"));
        if (details.isCorrection()) {
            way(
                    "progress.reading.published",
                    compared(getTranslation("progress.lastYear.title", year.label()), details.published(), details));
        }
        way(
                "progress.reading.lastYear",
                compared(
                        getTranslation(
                                "progress.lastYear.title", year.previous().label()),
                        details.lastYear(),
                        details));
        Revision read = details.lastRead();
        if (read != null) {
            way(
                    "progress.reading.lastRead",
                    compared(getTranslation("progress.reading.revision", read.number(), read.madeBy()), read, details));
        }
        way("progress.reading.text", printed(details.content()));
        getContent().addClassNames("panel", "reading");
        getContent().add(new H2(getTranslation("progress.thisYear.title", year.label())), choice, chosen);
        choose(
                details.isUpForDecision()
                        ? ways.sequencedKeySet().getFirst()
                        : ways.sequencedKeySet().getLast());
    }

    private void way(String key, Component component) {
        Button button = new Button(getTranslation(key));
        button.addClickListener(click -> choose(button));
        ways.put(button, component);
        choice.add(button);
    }

    private void choose(Button way) {
        ways.forEach((button, component) -> {
            boolean pressed = button.equals(way);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            if (pressed) {
                chosen.removeAll();
                chosen.add(component);
            }
        });
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
}
