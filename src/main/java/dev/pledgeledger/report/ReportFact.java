package dev.pledgeledger.report;

import dev.pledgeledger.common.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a report says once, as a row of the sheet 資料: a name and a value, empty where there is none.
public enum ReportFact {
    TITLE("資料名", Report::title),
    MANIFESTO("マニフェスト", Report::manifesto),
    FISCAL_YEAR("年度", report -> report.fiscalYear().toString()),
    AS_OF("基準日", report -> report.asOf().toString()),
    EDITION("公表版の番号", report -> edition(report, mark -> Integer.toString(mark.number()))),
    PUBLISHED_AT("公表の日時", report -> edition(report, mark -> mark.publishedAt().toString())),
    AUDIT_HEAD("監査記録の先頭", report -> edition(report, Report.EditionMark::auditHead)),
    WITHDRAWN("取下げの件数", report -> Integer.toString(report.withdrawn())),
    PRINTED_A("集計表 A", report -> printed(report, Rating.A)),
    PRINTED_B("集計表 B", report -> printed(report, Rating.B)),
    PRINTED_C("集計表 C", report -> printed(report, Rating.C)),
    PRINTED_D("集計表 D", report -> printed(report, Rating.D)),
    PRINTED_E("集計表 E", report -> printed(report, Rating.E)),
    PRINTED_TOTAL("集計表 計", report -> printed(report, PrintedTotals::total));

    private final String head;
    private final Function<Report, String> value;

    ReportFact(String head, Function<Report, String> value) {
        this.head = head;
        this.value = value;
    }

    /// Its row in the sheet as it is written, counted from 1.
    public int position() {
        return List.of(values()).indexOf(this) + 1;
    }

    public String head() {
        return head;
    }

    public String of(Report report) {
        return value.apply(report);
    }

    /// The fact that holds the printed figure of a rating.
    public static ReportFact printed(Rating rating) {
        return valueOf("PRINTED_" + rating);
    }

    public static Optional<ReportFact> of(String head) {
        return Arrays.stream(values()).filter(fact -> fact.head.equals(head)).findFirst();
    }

    private static String edition(Report report, Function<Report.EditionMark, String> value) {
        Report.EditionMark mark = report.edition();
        return mark == null ? "" : value.apply(mark);
    }

    private static String printed(Report report, Rating rating) {
        return printed(report, totals -> totals.count(rating));
    }

    private static String printed(Report report, Function<PrintedTotals, Integer> figure) {
        PrintedTotals totals = report.printedTotals();
        return totals == null ? "" : figure.apply(totals).toString();
    }
}
