package dev.pledgeledger.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Share;
import dev.pledgeledger.report.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries counted by rating, a line for each year, area or source of figures.
public final class TotalsTable extends Composite<Div> {

    private final PlainTable table;

    public TotalsTable(String label, String heading) {
        table = new PlainTable(label);
        List<Object> headings = new ArrayList<>(List.of(heading));
        Stream.of(Rating.values()).map(this::heading).forEach(headings::add);
        Stream.of("report.totals.total", "report.totals.unrated", "report.totals.withdrawn")
                .map(key -> number(getTranslation(key)))
                .forEach(headings::add);
        table.headings(headings.toArray());
        getContent().addClassName("totals");
        getContent().add(table);
    }

    private Component heading(Rating rating) {
        return new Div(new Div(rating.name()), new Div(getTranslation(rating.textKey())));
    }

    /// A line of figures.
    public TotalsTable add(String name, Totals totals) {
        return line(name, totals, false);
    }

    /// A line of figures with the share of each rating in the rated entries; where plain rounding would say something
    /// else, it is told beneath.
    public TotalsTable addWithShares(String name, Totals totals) {
        String plain = Stream.of(Rating.values())
                .filter(rating -> totals.shares().of(rating).isAdjusted())
                .map(rating -> getTranslation(
                        "report.totals.plain",
                        rating,
                        totals.shares().of(rating).text(),
                        totals.shares().of(rating).plainText()))
                .collect(Collectors.joining(getTranslation("report.totals.separator")));
        if (!plain.isEmpty()) {
            Paragraph note = new Paragraph(getTranslation("report.totals.rounding", name, plain));
            note.addClassName("quiet");
            getContent().add(note);
        }
        return line(name, totals, true);
    }

    /// How far one line lies above another, figure by figure.
    public TotalsTable addDifference(String name, Totals now, Totals before) {
        List<Object> cells = new ArrayList<>();
        Stream.of(Rating.values())
                .map(rating -> PlainTable.signed(now.count(rating) - before.count(rating)))
                .forEach(cells::add);
        cells.add(PlainTable.signed(now.total() - before.total()));
        cells.add(PlainTable.signed(now.unrated() - before.unrated()));
        cells.add(PlainTable.signed(now.withdrawn() - before.withdrawn()));
        table.row(name, cells.toArray()).addClassName("totals-difference");
        return this;
    }

    /// A line of what a printed table says, which counts neither the unrated nor the withdrawn.
    public TotalsTable addPrinted(String name, PrintedTotals printed) {
        List<Object> cells = new ArrayList<>();
        Stream.of(Rating.values()).map(printed::count).forEach(cells::add);
        cells.addAll(List.of(printed.total(), number("—"), number("—")));
        table.row(name, cells.toArray());
        return this;
    }

    private TotalsTable line(String name, Totals totals, boolean shares) {
        List<Object> cells = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            cells.add(shares ? share(totals, rating) : totals.count(rating));
        }
        cells.addAll(List.of(totals.total(), totals.unrated(), totals.withdrawn()));
        table.row(name, cells.toArray());
        return this;
    }

    private Component share(Totals totals, Rating rating) {
        Share found = totals.shares().of(rating);
        Span share = new Span(getTranslation(
                found.isAdjusted() ? "report.totals.shareAdjusted" : "report.totals.share", found.text()));
        share.addClassName("quiet");
        Component count = number(Integer.toString(totals.count(rating)));
        Div cell = new Div(count, share);
        cell.addClassName("totals-share");
        return cell;
    }

    private static Component number(String text) {
        Div number = new Div(text);
        number.addClassName("number");
        return number;
    }
}
