package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportColumn;
import dev.pledgeledger.report.ReportFact;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a table says of its report once.
final class TableFacts {

    private static final int LONGEST_NUMBER = 9;

    private final ReportTable table;

    TableFacts(ReportTable table) {
        this.table = table;
    }

    String title() {
        return name(ReportFact.TITLE);
    }

    String manifesto() {
        return name(ReportFact.MANIFESTO);
    }

    FiscalYear year() {
        return parsed(ReportFact.FISCAL_YEAR, text -> new FiscalYear(Integer.parseInt(text)), "年度（例：2025）");
    }

    /// Lines that speak of another year belong to another report.
    void compareYear(ReportTable.Line line, Findings findings) {
        String year = line.cell(ReportColumn.FISCAL_YEAR);
        if (!year.equals(table.fact(ReportFact.FISCAL_YEAR))) {
            findings.add(
                    FindingCode.YEAR_DIFFERS,
                    line.number(),
                    "%s「%s」が、この資料の年度「%s」と違います。"
                            .formatted(
                                    line.place(ReportColumn.FISCAL_YEAR),
                                    BookText.shown(year),
                                    BookText.shown(table.fact(ReportFact.FISCAL_YEAR))));
        }
    }

    LocalDate asOf(FiscalYear year) {
        return has(ReportFact.AS_OF) ? parsed(ReportFact.AS_OF, LocalDate::parse, "日付（例：2026-03-31）") : year.lastDay();
    }

    Report.@Nullable EditionMark edition() {
        return has(ReportFact.EDITION)
                ? new Report.EditionMark(
                        number(ReportFact.EDITION),
                        parsed(ReportFact.PUBLISHED_AT, Instant::parse, "日時（例：2026-05-29T00:00:00Z）"),
                        table.fact(ReportFact.AUDIT_HEAD))
                : null;
    }

    int withdrawn() {
        return has(ReportFact.WITHDRAWN) ? number(ReportFact.WITHDRAWN) : 0;
    }

    @Nullable PrintedTotals printedTotals() {
        if (!has(ReportFact.PRINTED_TOTAL)) {
            return null;
        }
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, number(ReportFact.printed(rating)));
        }
        return new PrintedTotals(counts, number(ReportFact.PRINTED_TOTAL));
    }

    private boolean has(ReportFact fact) {
        return !table.fact(fact).isBlank();
    }

    private String name(ReportFact fact) {
        String name = table.fact(fact);
        if (BookText.deceives(name)) {
            throw new TableRefused("「%s」に、文字の向きを変える、目に見えない文字があります。".formatted(fact.head()));
        }
        return name;
    }

    private int number(ReportFact fact) {
        return parsed(
                fact,
                text -> {
                    if (text.length() > LONGEST_NUMBER || !text.chars().allMatch(Character::isDigit)) {
                        throw new NumberFormatException(text);
                    }
                    return Integer.valueOf(text);
                },
                "0以上の整数");
    }

    private <T> T parsed(ReportFact fact, Function<String, T> parse, String form) {
        try {
            return parse.apply(table.fact(fact).strip());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new TableRefused(
                    "「%s」が「%s」です。%sが必要です。".formatted(fact.head(), BookText.shown(table.fact(fact)), form));
        }
    }
}
