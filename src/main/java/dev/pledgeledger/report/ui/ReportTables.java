package dev.pledgeledger.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.report.Report;
import java.util.Optional;
import java.util.function.Function;

/// A report as it will print: a table for each area, a row for each row of the report.
public final class ReportTables extends Composite<Div> {

    /// The report to be read.
    public ReportTables(Report report) {
        this(report, entry -> Optional.empty());
    }

    /// The report with something to be done about single entries.
    ///
    /// @param action what can be done about an entry, if anything
    public ReportTables(Report report, Function<Report.Entry, Optional<Component>> action) {
        getContent().addClassName("report-tables");
        if (report.areas().size() > 1) {
            getContent().add(contents(report));
        }
        for (Report.Area area : report.areas()) {
            H3 heading = new H3(getTranslation(
                    "report.area", area.number(), area.title(), area.entries().count()));
            heading.setId(anchor(area));
            getContent().add(heading, new AreaTable(area, report.fiscalYear(), action));
        }
    }

    private Nav contents(Report report) {
        UnorderedList list = new UnorderedList();
        for (Report.Area area : report.areas()) {
            Anchor link = new Anchor("#" + anchor(area), area.number() + " " + area.title());
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        Nav contents = new Nav(list);
        contents.addClassName("report-contents");
        contents.getElement().setAttribute("aria-label", getTranslation("report.contents"));
        return contents;
    }

    private static String anchor(Report.Area area) {
        return "area-" + area.number();
    }
}
