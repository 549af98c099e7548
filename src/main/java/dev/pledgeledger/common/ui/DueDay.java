package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The day something is due; once it has passed, it says so in a word and in the colour of attention.
public final class DueDay extends Composite<Span> {

    /// @param due null where nothing is due
    public DueDay(@Nullable LocalDate due, LocalDate today) {
        Span day = getContent();
        day.addClassName("due");
        if (due == null) {
            day.setText("—");
            return;
        }
        String pattern = due.getYear() == today.getYear() ? "common.due.day" : "common.due.dayOfAnotherYear";
        day.add(new Span(DateTimeFormatter.ofPattern(getTranslation(pattern), getLocale())
                .format(due)));
        if (due.isBefore(today)) {
            day.addClassName("overdue");
            day.add(new Span(getTranslation("common.due.overdue")));
        }
    }
}
