package dev.pledgeledger.intake;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// What was read, for people: the figures first, then every finding on a line of its own.
final class IntakeSummary {

    private IntakeSummary() {}

    static String of(Intake intake) {
        Report report = intake.report();
        StringBuilder text = new StringBuilder();
        text.append(
                "%s（%s、%s現在）%n".formatted(report.title(), report.fiscalYear().label(), Wareki.day(report.asOf())));
        text.append("分野 %d · 施策 %d · 公約 %d · 行 %d · 取組項目 %d%n"
                .formatted(
                        report.areas().size(),
                        report.areas().stream()
                                .mapToInt(area -> area.sections().size())
                                .sum(),
                        report.pledges().count(),
                        report.pledges()
                                .mapToInt(pledge -> pledge.rows().size())
                                .sum(),
                        report.entries().count()));
        text.append("達成状況 %s · 未評価 %d · 計 %d%n"
                .formatted(
                        ratings(report.totals()::count),
                        report.totals().unrated(),
                        report.totals().total()));
        PrintedTotals printed = report.printedTotals();
        if (printed != null) {
            text.append("集計表　 %s · 計 %d%n".formatted(ratings(printed::count), printed.total()));
        }
        text.append("確認事項 %d%n".formatted(intake.findings().size()));
        intake.findings().forEach(finding -> text.append(line(finding)));
        return text.toString();
    }

    private static String ratings(ToIntFunction<Rating> count) {
        return Arrays.stream(Rating.values())
                .map(rating -> rating + " " + count.applyAsInt(rating))
                .collect(Collectors.joining(" · "));
    }

    private static String line(Finding finding) {
        String pledge = finding.pledge() == null ? "" : " " + finding.pledge();
        return "%5d行 %-7s %s%s: %s%n"
                .formatted(
                        finding.line(),
                        finding.severity().label(),
                        finding.code().label(),
                        pledge,
                        finding.message());
    }
}
