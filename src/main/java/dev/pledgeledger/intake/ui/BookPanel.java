package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.intake.BookChoice;
import dev.pledgeledger.intake.BookEntry;
import dev.pledgeledger.intake.BookFault;
import dev.pledgeledger.intake.BookReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What came back in a workbook: its faults by cell, and entry by entry what would change.
class BookPanel extends Div {

    private final List<BookEntryPart> parts = new ArrayList<>();
    private final List<BookFault> faults;
    private final ExplainedButton take;

    BookPanel(BookReading.Read book, Consumer<List<BookChoice>> taken) {
        addClassName("book");
        faults = book.faults();
        Paragraph summary = new Paragraph(summary(book));
        summary.getElement().setAttribute("role", "status");
        add(summary);
        if (!faults.isEmpty()) {
            add(new H3(getTranslation("intake.book.faults", faults.size())), faults());
        }
        for (BookEntry entry : book.changed()) {
            BookEntryPart part = new BookEntryPart(entry, this::explain);
            parts.add(part);
            add(part);
        }
        take = new ExplainedButton("", () -> taken.accept(choices())).primary();
        Div foot = new Div(take);
        foot.addClassName("panel");
        foot.setVisible(!parts.isEmpty() || !faults.isEmpty());
        add(foot);
        explain();
    }

    private String summary(BookReading.Read book) {
        if (book.changed().isEmpty() && faults.isEmpty()) {
            return getTranslation("intake.book.unchanged", book.entries().size());
        }
        return getTranslation(
                "intake.book.summary",
                book.source().fileName(),
                book.entries().size(),
                book.changed().size());
    }

    private PlainTable faults() {
        PlainTable table = new PlainTable(getTranslation("intake.book.faults", faults.size()))
                .headings(
                        getTranslation("intake.book.fault.place"),
                        getTranslation("intake.book.fault.head"),
                        getTranslation("intake.findings.pledge"),
                        getTranslation("intake.findings.message"));
        faults.forEach(fault -> table.row(fault.place(), fault.head(), fault.code(), fault.message()));
        return table;
    }

    private List<BookChoice> choices() {
        return parts.stream()
                .filter(BookEntryPart::isChosen)
                .map(BookEntryPart::choice)
                .toList();
    }

    private void explain() {
        long chosen = parts.stream().filter(BookEntryPart::isChosen).count();
        take.button().setText(getTranslation("intake.book.verb", chosen));
        List<String> against = new ArrayList<>();
        if (!faults.isEmpty()) {
            against.add(getTranslation("intake.book.against.faults"));
        }
        if (chosen == 0) {
            against.add(getTranslation("intake.book.against.none"));
        }
        parts.stream()
                .filter(BookEntryPart::isChosen)
                .flatMap(part -> part.missing().stream())
                .forEach(against::add);
        take.explain(against);
    }
}
