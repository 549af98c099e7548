package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.pledgeledger.common.TextDifference;
import dev.pledgeledger.common.ui.DifferenceText;
import dev.pledgeledger.progress.FieldChange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Two versions of an entry side by side, field by field, with what is gone and what is new marked.
class Comparison extends Composite<Div> {

    /// @param before what the left side is, such as 令和7年度（公表版）
    /// @param after what the right side is
    Comparison(String before, String after, List<FieldChange> fields) {
        getContent().addClassName("comparison");
        if (fields.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.comparison.same")));
            return;
        }
        Element table = new Element("table");
        table.appendChild(row("th", text(getTranslation("progress.comparison.field")), text(before), text(after)));
        fields.forEach(field -> table.appendChild(row(field)));
        getContent().getElement().appendChild(table);
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

    private Element row(FieldChange change) {
        TextDifference difference = TextDifference.between(
                EntryText.value(this, change.field(), change.before()),
                EntryText.value(this, change.field(), change.after()));
        Element row = row(
                "td",
                text(getTranslation(change.field().textKey())),
                element(DifferenceText.before(difference)),
                element(DifferenceText.after(difference)));
        Element head = new Element("th");
        head.setAttribute("scope", "row");
        head.setText(getTranslation(change.field().textKey()));
        row.setChild(0, head);
        return row;
    }

    private static Element row(String tag, Element... cells) {
        Element row = new Element("tr");
        for (Element content : cells) {
            Element cell = new Element(tag);
            if (tag.equals("th")) {
                cell.setAttribute("scope", "col");
            }
            row.appendChild(cell.appendChild(content));
        }
        return row;
    }

    private static Element element(Component component) {
        return component.getElement();
    }

    private static Element text(String words) {
        return Element.createText(words);
    }
}
