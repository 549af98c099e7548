package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A moment as the city's clock shows it, to the minute; the second is in its title.
public final class Moment extends Composite<Span> {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(JAPAN);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss.SSS").withZone(JAPAN);

    public Moment(Instant at) {
        getContent().setText(text(at));
        getContent().setTitle(exact(at));
        getContent().addClassName("moment");
    }

    /// As words in a sentence.
    public static String text(Instant at) {
        return MINUTE.format(at);
    }

    /// To the thousandth of a second.
    public static String exact(Instant at) {
        return SECOND.format(at);
    }
}
