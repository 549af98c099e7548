package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.publication.CorrectionRow;
import java.util.List;

/// Corrections under way: which entries, why, and how far each has come.
class CorrectionsPanel extends Composite<Div> {

    CorrectionsPanel(List<CorrectionRow> corrections) {
        String title = getTranslation("publication.corrections.title", corrections.size());
        getContent().addClassName("panel");
        getContent().add(new H2(title));
        if (corrections.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("publication.corrections.none")));
            return;
        }
        PlainTable table = new PlainTable(title)
                .headings(
                        getTranslation("publication.errata.pledge"),
                        getTranslation("publication.corrections.kind"),
                        getTranslation("publication.corrections.state"),
                        getTranslation("publication.corrections.reason"),
                        getTranslation("publication.corrections.begun"));
        corrections.forEach(correction -> row(table, correction));
        getContent().add(new Paragraph(getTranslation("publication.corrections.explained")), table);
    }

    private void row(PlainTable table, CorrectionRow correction) {
        Anchor code = new Anchor(
                ProgressPaths.of(correction.entry().id()),
                correction.entry().code().toString());
        code.addClassName("code");
        CorrectionRow.Begun begun = correction.begun();
        if (begun == null) {
            table.row(code, getTranslation("publication.corrections.new"), badge(correction), "—", "—");
        } else {
            table.row(
                    code,
                    getTranslation("publication.corrections." + begun.kind().name()),
                    badge(correction),
                    begun.reason(),
                    new Div(new Span(
                            getTranslation("publication.corrections.byAt", begun.by(), Moment.text(begun.at())))));
        }
    }

    private Component badge(CorrectionRow correction) {
        State state = correction.entry().state();
        Meaning meaning =
                state.isSettled() ? Meaning.DONE : state.needsAttention() ? Meaning.ATTENTION : Meaning.NEUTRAL;
        return new StateBadge(getTranslation(state.textKey()), meaning);
    }
}
