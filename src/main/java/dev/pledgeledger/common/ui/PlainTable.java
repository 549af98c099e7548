package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/// A table that is read as a whole, unlike a grid that is leafed through. Numbers stand at the right edge.
public final class PlainTable extends Composite<NativeTable> {

    /// @param label what the table shows, for those who do not see the heading above it
    public PlainTable(String label) {
        getContent().addClassName("plain-table");
        getContent().getElement().setAttribute("aria-label", label);
    }

    /// As wide as its figures need, for few columns of numbers.
    public PlainTable narrow() {
        getContent().addClassName("narrow");
        return this;
    }

    /// Names the columns; a heading is text, or a component.
    public PlainTable headings(Object... headings) {
        NativeTableRow row = getContent().getHead().addRow();
        for (Object heading : headings) {
            head(row, heading, "col");
        }
        return this;
    }

    /// A cell for how far one figure lies above another: +3, −2, ±0.
    public static Component signed(int difference) {
        Span cell = new Span(difference == 0 ? "±0" : difference > 0 ? "+" + difference : "−" + -difference);
        cell.addClassName("number");
        return cell;
    }

    /// A row whose first cell names it. A cell is text, a number, or a component.
    public NativeTableRow row(Object name, Object... cells) {
        NativeTableRow row = getContent().getBody().addRow();
        head(row, name, "row");
        for (Object cell : cells) {
            fill(row.addDataCell(), cell);
        }
        return row;
    }

    private static void head(NativeTableRow row, Object content, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        fill(cell, content);
    }

    private static void fill(HtmlContainer cell, Object content) {
        switch (content) {
            case Component component -> cell.add(component);
            case Number number -> {
                cell.setText(cell.getTranslation("common.number", number));
                cell.addClassName("number");
            }
            default -> cell.setText(content.toString());
        }
    }
}
