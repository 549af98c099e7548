package dev.pledgeledger.proof;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days that no calendar has, and weekdays that do not belong to their day. Where no year is written, a weekday has
/// to fit in none of the years about the report's before anything is said.
final class DayCheck implements Check {

    private static final int LEAP_YEAR = 2024;
    private static final int AROUND = 2;
    private static final Pattern DAY = Pattern.compile("(?:(?:" + EraYear.FORM
            + "|(?<![0-9０-９])([0-9０-９]{4}))[ 　]*年[ 　]*)?(?<![0-9０-９])([0-9０-９]{1,2})月[ 　]*([0-9０-９]{1,2})日(?!間)"
            + "(?:[ 　]*[(（]([月火水木金土日])(?:曜日?)?(?:・[祝休])?[)）])?");

    @Override
    public List<Finding> find(Cell cell) {
        return DAY.matcher(cell.text())
                .results()
                .flatMap(match -> findings(cell, match))
                .toList();
    }

    private static Stream<Finding> findings(Cell cell, MatchResult match) {
        List<Integer> years = years(match);
        try {
            LocalDate day = LocalDate.of(
                    years.isEmpty() ? LEAP_YEAR : years.getFirst(),
                    EraYear.number(match.group(4)),
                    EraYear.number(match.group(5)));
            return match.group(6) == null ? Stream.empty() : weekday(cell, match, day, years);
        } catch (DateTimeException noSuchDay) {
            return Stream.of(cell.finding(Reason.NO_SUCH_DAY, match.start(), match.end(), null, match.group()));
        }
    }

    private static Stream<Finding> weekday(Cell cell, MatchResult match, LocalDate day, List<Integer> years) {
        int report = cell.written().year().year();
        List<String> possible = (years.isEmpty()
                        ? IntStream.rangeClosed(report - AROUND, report + AROUND)
                                .boxed()
                        : years.stream())
                .map(year -> name(day.withYear(year).getDayOfWeek()))
                .toList();
        String written = match.group(6);
        String right = years.isEmpty() ? name(day.withYear(report).getDayOfWeek()) : possible.getFirst();
        return possible.contains(written)
                ? Stream.empty()
                : Stream.of(cell.finding(
                        Reason.WEEKDAY_DISAGREES, match.start(), match.end(), null, match.group(), written, right));
    }

    private static List<Integer> years(MatchResult match) {
        if (match.group(3) != null) {
            return List.of(EraYear.number(match.group(3)));
        }
        return match.group(1) == null
                ? List.of()
                : List.of(EraYear.of(match.group(1), match.group(2)).year());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.JAPAN);
    }
}
