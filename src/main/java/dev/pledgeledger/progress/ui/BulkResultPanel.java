package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import java.util.stream.Collectors;

/// What went through of a bulk approval, and what did not, with every reason; stays until it is closed.
class BulkResultPanel extends Composite<Div> {

    BulkResultPanel() {
        getContent().addClassName("information-banner");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(BulkResult result) {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation(
                                "progress.bulk.result",
                                result.approved().size(),
                                result.refused().size())),
                        new Paragraph(result.approved().stream()
                                .map(row -> row.code().toString())
                                .collect(Collectors.joining("、", getTranslation("progress.bulk.approved"), ""))));
        if (!result.refused().isEmpty()) {
            UnorderedList list = new UnorderedList();
            RefusalTexts texts = new RefusalTexts(getLocale());
            result.refused()
                    .forEach((row, reasons) -> list.add(new ListItem(
                            link(row),
                            new Span(getTranslation(
                                    "progress.bulk.refusedOne",
                                    String.join(getTranslation("common.why.separator"), texts.of(reasons)))))));
            getContent().add(new Paragraph(getTranslation("progress.bulk.refused")), list);
        }
        getContent().add(new Button(getTranslation("common.close"), click -> setVisible(false)));
        setVisible(true);
        getContent().scrollIntoView();
    }

    private static Anchor link(EntryRow row) {
        return new Anchor(ProgressPaths.of(row.id()), row.code().toString());
    }
}
