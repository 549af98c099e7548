package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.pledgeledger.common.ui.DayField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A day and a time of day in Japan.
class MomentField extends Composite<Div> {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final DayField day = new DayField(getTranslation("publication.order.day"));
    private final TimePicker time = new TimePicker(getTranslation("publication.order.time"));

    MomentField(Clock clock, Runnable changed) {
        day.setMin(LocalDate.now(clock.withZone(JAPAN)));
        day.setRequiredIndicatorVisible(true);
        time.setLocale(getLocale());
        time.setStep(Duration.ofMinutes(30));
        time.setValue(OPENING);
        time.setRequiredIndicatorVisible(true);
        time.setHelperText(getTranslation("publication.order.time.help"));
        day.addValueChangeListener(change -> changed.run());
        time.addValueChangeListener(change -> changed.run());
        getContent().addClassName("form-row");
        getContent().add(day, time);
    }

    /// Nothing while the day or the time is missing.
    Optional<Instant> moment() {
        return day.getValue() == null || time.getValue() == null
                ? Optional.empty()
                : Optional.of(
                        day.getValue().atTime(time.getValue()).atZone(JAPAN).toInstant());
    }
}
