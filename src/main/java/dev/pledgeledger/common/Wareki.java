package dev.pledgeledger.common;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and fiscal years in the Japanese calendar: 令和8年3月31日, 令和7年度, R7.
public final class Wareki {

    private static final String ERA_YEAR = "(?<era>令和|平成|[RH])\\s*(?<year>元|\\d{1,2})";
    private static final Pattern IN_TEXT = Pattern.compile(ERA_YEAR + "\\s*年度");
    private static final Pattern ALONE = Pattern.compile(ERA_YEAR + "(?:\\s*年度)?");

    private Wareki() {}

    public static String day(LocalDate day) {
        return year(day) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /// Era and year of a day: 令和7, and 令和元 for the first.
    static String year(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        String era = date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        return era + (year == 1 ? "元" : Integer.toString(year));
    }

    /// The fiscal year a label names: 令和7年度, R7, 平成３１年度, 令和元年度.
    public static Optional<FiscalYear> fiscalYear(String label) {
        Matcher matcher = ALONE.matcher(plain(label).strip());
        return matcher.matches() ? year(matcher) : Optional.empty();
    }

    /// The first fiscal year that a text speaks of, 年度 included.
    public static Optional<FiscalYear> fiscalYearIn(String text) {
        Matcher matcher = IN_TEXT.matcher(plain(text));
        return matcher.find() ? year(matcher) : Optional.empty();
    }

    private static Optional<FiscalYear> year(Matcher matcher) {
        JapaneseEra era = matcher.group("era").matches("令和|R") ? JapaneseEra.REIWA : JapaneseEra.HEISEI;
        String year = matcher.group("year");
        try {
            int proleptic =
                    JapaneseChronology.INSTANCE.prolepticYear(era, year.equals("元") ? 1 : Integer.parseInt(year));
            return Optional.of(new FiscalYear(proleptic));
        } catch (DateTimeException | IllegalArgumentException noSuchYear) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
