package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.ui.ProseText;
import dev.pledgeledger.proof.Finding;
import java.util.List;

/// A text to write, with the same text below as it will print.
class ProseField extends Composite<Div> {

    static final int PAUSE_MILLISECONDS = 1000;
    private static final int LONGEST = 20_000;

    private final TextArea area = new TextArea();
    private final ProseText preview;
    private final Div printed = new Div();
    private final FindingsList findings;

    ProseField(String label, Prose prose, Runnable changed) {
        preview = new ProseText(prose);
        findings = new FindingsList(label, finding -> {
            area.setValue(finding.mended(area.getValue()));
            changed.run();
        });
        area.setLabel(label);
        area.setMinRows(6);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.setValue(prose.source());
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLISECONDS);
        area.addValueChangeListener(change -> {
            show();
            if (change.isFromClient()) {
                changed.run();
            }
        });
        Span asPrinted = new Span(getTranslation("progress.form.preview"));
        asPrinted.addClassName("preview-label");
        printed.add(asPrinted, preview);
        printed.addClassName("preview");
        getContent().addClassName("prose-field");
        getContent().add(area, findings, printed);
        show();
    }

    ProseField helped(String help) {
        area.setHelperText(help);
        return this;
    }

    void found(List<Finding> inThisText) {
        findings.show(inThisText);
    }

    /// Where it is typed.
    TextArea area() {
        return area;
    }

    private void show() {
        preview.show(prose());
        printed.setVisible(!prose().isEmpty());
    }

    Prose prose() {
        return Prose.of(area.getValue());
    }
}
