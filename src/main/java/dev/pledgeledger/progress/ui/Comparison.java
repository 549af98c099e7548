package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.progress.FieldChange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two versions of an entry side by side, field by field and item by item, each with what became of it.
public final class Comparison extends Composite<Div> {

    /// Two versions, to be read.
    ///
    /// @param before what the left side is, such as 令和7年度（公表版）
    /// @param after what the right side is
    public Comparison(String before, String after, List<FieldChange> fields) {
        this(before, after, fields, Remarking.NONE);
    }

    /// The same, with what can be remarked on.
    Comparison(String before, String after, List<FieldChange> fields, Remarking remarking) {
        getContent().addClassName("comparison");
        if (fields.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.comparison.same")));
            return;
        }
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        Stream.of(getTranslation("progress.comparison.kind"), before, after).forEach(heading -> {
            head.addHeaderCell().getElement().setText(heading).setAttribute("scope", "col");
        });
        fields.forEach(field -> FieldRows.into(table.addBody(), field, remarking));
        getContent().add(table);
        same(fields);
    }

    private void same(List<FieldChange> different) {
        String same = Arrays.stream(FieldChange.Field.values())
                .filter(FieldChange.Field::prints)
                .filter(field -> different.stream().noneMatch(change -> change.field() == field))
                .map(field -> getTranslation(field.textKey()))
                .collect(Collectors.joining("、"));
        if (!same.isEmpty()) {
            Paragraph paragraph = new Paragraph(getTranslation("progress.comparison.unchanged", same));
            paragraph.addClassName("quiet");
            getContent().add(paragraph);
        }
    }
}
