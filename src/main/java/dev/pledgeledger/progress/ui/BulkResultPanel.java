package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/// What went through of a bulk approval, and what did not, with every reason; stays until it is closed.
class BulkResultPanel extends Composite<Div> {

    BulkResultPanel() {
        getContent().addClassNames("panel", "bulk-result");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(BulkResult result) {
        List<EntryRow> approved = result.approved();
        getContent().removeAll();
        getContent()
                .add(new H2(getTranslation(
                        "progress.bulk.result",
                        approved.size(),
                        result.refused().size())));
        if (!approved.isEmpty()) {
            getContent()
                    .add(new Paragraph(approved.stream()
                            .map(row -> row.code().toString())
                            .collect(Collectors.joining("、", getTranslation("progress.bulk.approved"), ""))));
        }
        UnorderedList list = new UnorderedList();
        result.refused().forEach((row, reasons) -> list.add(refused(row, reasons)));
        if (list.getComponentCount() > 0) {
            getContent().add(new Paragraph(getTranslation("progress.bulk.refused")), list);
        }
        getContent().add(new SmallButton(getTranslation("common.close"), () -> setVisible(false)));
        setVisible(true);
        getContent().scrollIntoView();
    }

    private ListItem refused(EntryRow row, List<Refusal> reasons) {
        String why = reasons.isEmpty()
                ? getTranslation("progress.bulk.failed")
                : String.join(getTranslation("common.why.separator"), new RefusalTexts(getLocale()).of(reasons));
        return new ListItem(
                new Anchor(ProgressPaths.of(row.id()), row.code().toString()),
                new Span(getTranslation("progress.bulk.refusedOne", why)));
    }
}
