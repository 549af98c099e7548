package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.ProseText;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was published last year, to be read beside this year's page; beside a correction, what the public reads now.
class LastYearPanel extends Composite<Section> {

    /// @param remarks on last year's entry
    static LastYearPanel beside(EntryDetails details, List<AuditLine> remarks) {
        FiscalYear year = details.cycle().year();
        if (details.isCorrection()) {
            return new LastYearPanel(year, details.published());
        }
        LastYearPanel panel = new LastYearPanel(year.previous(), details.lastYear());
        if (!remarks.isEmpty()) {
            panel.part("progress.lastYear.remarks", new HistoryList(remarks));
        }
        return panel;
    }

    private LastYearPanel(FiscalYear year, @Nullable Revision published) {
        getContent().addClassNames("panel", "last-year");
        getContent().add(new H2(getTranslation("progress.lastYear.title", year.label())));
        if (published == null) {
            getContent().add(new Paragraph(getTranslation("progress.lastYear.none")));
            return;
        }
        Content content = published.content();
        part("progress.field.RATING", new RatingBadge(content.rating()));
        part("progress.field.ACHIEVEMENTS", new ProseText(content.achievements()));
        part("progress.field.PLANS", new ProseText(content.plans()));
        part("progress.field.PROGRAMMES", new Div(EntryText.programmes(getContent(), content)));
        part(
                "progress.field.departments",
                new Div(String.join("、", published.departments().printed(year))));
    }

    private void part(String key, Component value) {
        getContent().add(new H3(getTranslation(key)), value);
    }
}
