package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.ProseText;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Revision;
import org.jspecify.annotations.Nullable;

/// The middle of the page for somebody who reads and decides: against last year, against what she read last, or the
/// text as it prints.
class Reading extends Composite<Section> {

    Reading(EntryDetails details) {
        getContent().addClassNames("panel", "reading");
        FiscalYear year = details.cycle().year();
        TabSheet tabs = new TabSheet();
        tabs.add(
                getTranslation("progress.reading.lastYear"),
                compared(
                        getTranslation(
                                "progress.lastYear.title", year.previous().label()),
                        details.lastYear(),
                        details));
        Revision read = details.lastRead();
        if (read != null) {
            tabs.add(
                    getTranslation("progress.reading.lastRead"),
                    compared(getTranslation("progress.reading.revision", read.number(), read.madeBy()), read, details));
        }
        tabs.add(getTranslation("progress.reading.text"), printed(details.content()));
        tabs.setSelectedIndex(details.isUpForDecision() ? 0 : tabs.getTabCount() - 1);
        getContent().add(tabs);
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
