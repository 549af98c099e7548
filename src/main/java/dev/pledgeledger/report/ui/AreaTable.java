package dev.pledgeledger.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An area as it prints. Texts of entries that share a row stand one after the other, ratings and departments are
/// stacked.
class AreaTable extends Composite<NativeTable> {

    private static final int COLUMNS = 6;

    private final FiscalYear year;
    private final Function<Report.Entry, Optional<Component>> action;

    AreaTable(Report.Area area, FiscalYear year, Function<Report.Entry, Optional<Component>> action) {
        this.year = year;
        this.action = action;
        getContent().addClassName("area-table");
        getContent().getElement().setAttribute("aria-labelledby", "area-" + area.number());
        NativeTableRow headings = getContent().getHead().addRow();
        Stream.of("pledge", "achievements", "plans", "rating", "departments", "programmes")
                .forEach(column -> {
                    NativeTableHeaderCell heading = headings.addHeaderCell();
                    heading.getElement().setAttribute("scope", "col");
                    heading.addClassName("area-" + column);
                    heading.setText(getTranslation("report.column." + column));
                });
        area.sections().forEach(this::section);
    }

    private void section(Report.Section section) {
        NativeTableBody body = getContent().addBody();
        NativeTableHeaderCell name = body.addRow().addHeaderCell();
        name.setText(section.number() + " " + section.title());
        name.getElement().setAttribute("colspan", Integer.toString(COLUMNS));
        name.getElement().setAttribute("scope", "rowgroup");
        name.addClassName("area-section");
        section.pledges().forEach(pledge -> pledge(body, pledge));
    }

    private void pledge(NativeTableBody body, Report.Pledge pledge) {
        for (int i = 0; i < pledge.rows().size(); i++) {
            NativeTableRow row = body.addRow();
            if (i == 0) {
                NativeTableHeaderCell code = row.addHeaderCell();
                code.getElement().setAttribute("scope", "rowgroup");
                code.getElement()
                        .setAttribute("rowspan", Integer.toString(pledge.rows().size()));
                Span number = new Span(pledge.code().toString());
                number.addClassName("code");
                code.add(number, new Div(pledge.text()));
            }
            fill(row, pledge.rows().get(i).entries());
        }
    }

    private void fill(NativeTableRow row, List<Report.Entry> entries) {
        NativeTableCell achievements = row.addDataCell();
        NativeTableCell plans = row.addDataCell();
        NativeTableCell ratings = row.addDataCell();
        NativeTableCell departments = row.addDataCell();
        NativeTableCell programmes = row.addDataCell();
        for (Report.Entry entry : entries) {
            text(achievements, entry.achievements());
            text(plans, entry.plans());
            Div rating = new Div(new RatingBadge(entry.rating()));
            action.apply(entry).ifPresent(rating::add);
            rating.addClassName("area-decision");
            ratings.add(rating);
            departments.add(lines(entry.departments().printed(year)));
            programmes.add(lines(entry.programmes()));
            if (!entry.sdgs().isEmpty()) {
                programmes.add(new Div(getTranslation(
                        "report.sdgs",
                        entry.sdgs().stream().map(String::valueOf).collect(Collectors.joining("・")))));
            }
        }
    }

    private static void text(NativeTableCell cell, Prose prose) {
        if (!prose.isEmpty()) {
            cell.add(new Html("<div class=\"printed\">" + prose.toHtml() + "</div>"));
        }
    }

    private static Div lines(List<String> names) {
        Div lines = new Div();
        names.forEach(name -> lines.add(new Div(name)));
        return lines;
    }
}
