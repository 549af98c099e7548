package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.pledgeledger.common.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A field for a day, in the reader's language.
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        Locale locale = getLocale();
        setLocale(locale);
        // A day is typed faster than it is found in a calendar, which opens by its button or the arrow key.
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy/MM/dd", "yyyy-MM-dd", "yyyyMMdd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, locale))
                .setToday(getTranslation("common.day.today"))
                .setCancel(getTranslation("common.cancel"))
                .setBadInputErrorMessage(getTranslation("common.day.unreadable"))
                .setRequiredErrorMessage(getTranslation("common.day.missing")));
    }

    /// The day that was entered.
    ///
    /// @throws Refused with `common.day.missing` where there is none
    public LocalDate day() {
        return getOptionalValue().orElseThrow(() -> new Refused("common.day.missing"));
    }

    /// Sunday first, as Vaadin wants them.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
