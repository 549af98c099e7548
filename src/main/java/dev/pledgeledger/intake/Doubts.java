package dev.pledgeledger.intake;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The checks that are made again after each repair.
final class Doubts {

    private final List<Doubt> found = new ArrayList<>();

    private Doubts() {}

    static List<Doubt> in(Report report) {
        Doubts doubts = new Doubts();
        doubts.titles(report);
        report.pledges().forEach(doubts::pledge);
        if (report.entries().allMatch(entry -> entry.sdgs().isEmpty())) {
            doubts.add(FindingCode.NO_SDGS, "SDGsの目標が1つもありません。");
        }
        PrintedTotals printed = report.printedTotals();
        if (printed != null && differs(printed, report.totals())) {
            doubts.add(FindingCode.TOTALS_DIFFER, "集計表の件数が、取組を数えた件数と違います。");
        }
        return List.copyOf(doubts.found);
    }

    private void titles(Report report) {
        title(report.title(), "資料の題名がありません。");
        for (Report.Area area : report.areas()) {
            title(area.title(), "分野 %d の見出しがありません。".formatted(area.number()));
            area.sections()
                    .forEach(section ->
                            title(section.title(), "施策 %d-%d の見出しがありません。".formatted(area.number(), section.number())));
        }
    }

    private void title(String title, String message) {
        if (title.isBlank()) {
            add(FindingCode.TITLE_MISSING, message);
        }
    }

    private void pledge(Report.Pledge pledge) {
        for (Report.Row row : pledge.rows()) {
            if (row.entries().isEmpty()) {
                continue;
            }
            if (row.entries().stream().allMatch(entry -> entry.achievements().isEmpty())) {
                add(FindingCode.TEXT_MISSING, pledge, row.entries().getFirst(), "実績の文がありません。");
            }
            if (row.entries().stream().allMatch(entry -> entry.plans().isEmpty())) {
                add(FindingCode.TEXT_MISSING, pledge, row.entries().getFirst(), "予定の文がありません。");
            }
            row.entries().forEach(entry -> entry(pledge, entry));
        }
    }

    private void entry(Report.Pledge pledge, Report.Entry entry) {
        if (entry.rating() == null) {
            add(FindingCode.RATING_MISSING, pledge, entry, "達成状況がありません。");
        }
        if (entry.departments().achievements().isEmpty()) {
            add(FindingCode.DEPARTMENT_MISSING, pledge, entry, "実績の担当課がありません。");
        }
        for (DoubtfulName name : DoubtfulName.in(entry)) {
            add(FindingCode.NAME_WITH_BLANK, pledge, entry, "「%s」は1つの名とも2つの名とも読めます。".formatted(name.shown()));
        }
    }

    private static boolean differs(PrintedTotals printed, Totals counted) {
        return printed.total() != counted.total()
                || Arrays.stream(Rating.values()).anyMatch(rating -> printed.count(rating) != counted.count(rating));
    }

    private void add(FindingCode code, String message) {
        found.add(new Doubt(code, null, null, message));
    }

    private void add(FindingCode code, Report.Pledge pledge, Report.Entry entry, String message) {
        found.add(new Doubt(code, pledge.code(), entry.key(), message));
    }
}
