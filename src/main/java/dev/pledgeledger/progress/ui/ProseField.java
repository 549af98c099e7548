package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.PrintedColumn;
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
    private final PrintedColumn column;
    private final Runnable changed;
    private final Span asPrinted = new Span();

    ProseField(PrintedColumn column, Prose prose, Runnable changed) {
        this.column = column;
        this.changed = changed;
        String label = getTranslation("progress.field." + column);
        preview = new ProseText(prose);
        findings = new FindingsList(label, finding -> write(finding.mended(area.getValue())));
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
        asPrinted.addClassName("preview-label");
        printed.add(asPrinted, preview);
        preview.getStyle().setWidth(column.letters() + "em");
        printed.addClassName("preview");
        getContent().addClassName("prose-field");
        getContent().add(area, new CleanPaste(), findings, printed);
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

    /// Puts words into the field as if they were typed.
    void write(String words) {
        area.setValue(words);
        changed.run();
    }

    private void show() {
        Prose prose = prose();
        preview.show(prose);
        asPrinted.setText(getTranslation("progress.form.preview", column.lines(prose)));
        printed.setVisible(!prose.isEmpty());
    }

    Prose prose() {
        return Prose.of(area.getValue());
    }
}
