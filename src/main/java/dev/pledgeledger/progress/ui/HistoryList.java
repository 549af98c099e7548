package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 経過: who did what and when, as sentences, the newest first.
class HistoryList extends Composite<OrderedList> {

    HistoryList(List<AuditLine> history) {
        getContent().addClassName("history");
        getContent().getElement().setAttribute("reversed", true);
        history.reversed().forEach(line -> getContent().add(item(line)));
    }

    private ListItem item(AuditLine line) {
        Span when = new Span(when(line.at()));
        when.addClassName("history-when");
        ListItem item = new ListItem(when, new Span(sentence(line)));
        String reason = line.reason();
        if (reason != null) {
            Paragraph quoted = new Paragraph(getTranslation("progress.history.reason", reason));
            quoted.addClassName("history-reason");
            item.add(quoted);
        }
        return item;
    }

    private String sentence(AuditLine line) {
        String sentence = AuditSentence.deed(line, getLocale());
        Stream<String> more = Stream.of(
                        line.after().containsKey("dueOn")
                                ? getTranslation(
                                        "progress.history.due",
                                        day(String.valueOf(line.after().get("dueOn"))))
                                : "",
                        line.after().containsKey("proposedRating")
                                ? getTranslation("progress.history.proposed", rating(line.after(), "proposedRating"))
                                : "")
                .filter(part -> !part.isEmpty());
        return Stream.concat(Stream.of(sentence), more).collect(Collectors.joining());
    }

    private String rating(Map<String, Object> values, String name) {
        @Nullable Object letter = values.get(name);
        return letter == null ? getTranslation("common.rating.unrated") : Objects.toString(letter);
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern(getTranslation("progress.history.when"), getLocale())
                .format(at.atZone(ZoneId.of("Asia/Tokyo")));
    }

    private String day(String iso) {
        return DateTimeFormatter.ofPattern(getTranslation("common.due.day"), getLocale())
                .format(LocalDate.parse(iso));
    }
}
