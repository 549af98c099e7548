package dev.pledgeledger.common;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days in the Japanese calendar: 令和8年3月31日.
public final class Wareki {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);

    private Wareki() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
