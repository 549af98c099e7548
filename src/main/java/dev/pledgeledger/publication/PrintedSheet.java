package dev.pledgeledger.publication;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Entry;
import dev.pledgeledger.spreadsheet.SheetWriter;
import dev.pledgeledger.spreadsheet.SheetWriter.Look;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sheet 報告書, in the look of the printed report: areas, sections, seven columns, the entries of a row together.
/// It is read by people; the import reads the sheets after it.
final class PrintedSheet {

    static final String NAME = "報告書";

    private static final int TITLE = 1;
    private static final int PERIOD = 2;
    private static final int LEGEND = 3;
    private static final int HEAD = 4;
    private static final List<Integer> WIDTHS = List.of(24, 52, 46, 14, 20, 20, 8);
    private static final int PLEDGE = 1;
    private static final int ACHIEVEMENTS = 2;
    private static final int PLANS = 3;
    private static final int RATING = 4;
    private static final int DEPARTMENTS = 5;
    private static final int PROGRAMMES = 6;
    private static final int GOALS = 7;
    private static final double LINE_HEIGHT = 13.5;

    private final Report report;
    private final SheetWriter sheet;
    private int row = HEAD;

    private PrintedSheet(Report report, SheetWriter sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    static void write(Report report, SheetWriter sheet) {
        new PrintedSheet(report, sheet).write();
    }

    private void write() {
        sheet.widths(WIDTHS);
        text(TITLE, PLEDGE, report.title(), Look.TITLE);
        String year = report.fiscalYear().label();
        text(PERIOD, PLEDGE, SiteText.of("publication.site.period", year, Wareki.day(report.asOf())), Look.LINE);
        text(LEGEND, PLEDGE, legend(), Look.LINE);
        List<String> heads = List.of(
                SiteText.of("publication.site.changes.pledge"),
                SiteText.of("publication.site.achievements", year),
                SiteText.of("publication.site.plans", report.fiscalYear().next().label()),
                SiteText.of("publication.site.distribution.rating"),
                SiteText.of("publication.site.departments"),
                SiteText.of("publication.site.programmes"),
                SiteText.of("publication.site.sdgs"));
        for (int i = 0; i < heads.size(); i++) {
            text(HEAD, i + 1, heads.get(i), Look.HEAD);
        }
        report.areas().forEach(this::area);
        sheet.table(HEAD, PLEDGE);
    }

    private static String legend() {
        return Arrays.stream(Rating.values())
                .map(rating -> "%s %s %d％".formatted(rating, SiteText.rating(rating), rating.progress()))
                .collect(Collectors.joining("　"));
    }

    private void area(Report.Area area) {
        text(++row, PLEDGE, SiteText.of("publication.site.area.heading", area.number(), area.title()), Look.LINE);
        for (Report.Section section : area.sections()) {
            String title = SiteText.of("publication.site.section.heading", section.number(), section.title());
            text(++row, PLEDGE, title, Look.LINE);
            section.pledges().forEach(this::pledge);
        }
    }

    private void pledge(Report.Pledge pledge) {
        int first = row + 1;
        pledge.rows().forEach(this::row);
        if (row < first) {
            text(++row, ACHIEVEMENTS, SiteText.of("publication.site.pledge.none"), Look.LINED);
        }
        cell(first, row, PLEDGE, pledge.code() + "\n" + pledge.text());
    }

    private void row(Report.Row together) {
        List<Entry> entries = together.entries();
        column(entries, ACHIEVEMENTS, entry -> entry.achievements().source());
        column(entries, PLANS, entry -> entry.plans().source());
        column(entries, PROGRAMMES, entry -> String.join("\n", entry.programmes()));
        column(
                entries,
                GOALS,
                entry -> entry.sdgs().stream().map(String::valueOf).collect(Collectors.joining("・")));
        for (Entry entry : entries) {
            row++;
            cell(row, row, RATING, rating(entry));
            cell(row, row, DEPARTMENTS, String.join("\n", entry.departments().printed(report.fiscalYear())));
            if (entries.size() > 1) {
                sheet.height(row, height(entries) / entries.size());
            }
        }
    }

    private static String rating(Entry entry) {
        RatingLabel label = RatingLabel.of(entry.rating());
        return label.letter().isEmpty() ? label.word() : label.letter() + "\n" + label.word();
    }

    /// A cell reaches down over the lines of entries that have nothing of their own to say there.
    private void column(List<Entry> entries, int column, Function<Entry, String> said) {
        var cells = Cell.column(entries.stream().map(said).toList(), String::isEmpty);
        for (int i = 0; i < cells.size(); i++) {
            Cell<String> cell = cells.get(i);
            if (cell != null) {
                cell(row + 1 + i, row + i + cell.lines(), column, cell.content());
            }
        }
    }

    private void cell(int first, int last, int column, String text) {
        text(first, column, text, Look.LINED);
        for (int below = first + 1; below <= last; below++) {
            text(below, column, "", Look.LINED);
        }
        if (last > first) {
            sheet.merge(first, last, column);
        }
    }

    private void text(int at, int column, String text, Look look) {
        sheet.text(at, column, FormulaGuard.guard(text), look);
    }

    /// What a spreadsheet does not find out by itself where cells reach over several lines.
    private static double height(List<Entry> entries) {
        long achievements = 0;
        long plans = 0;
        for (Entry entry : entries) {
            achievements += lines(entry.achievements(), WIDTHS.get(ACHIEVEMENTS - 1));
            plans += lines(entry.plans(), WIDTHS.get(PLANS - 1));
        }
        return LINE_HEIGHT * (1 + Math.max(achievements, plans));
    }

    private static long lines(Prose prose, int width) {
        return prose.source()
                .lines()
                .mapToLong(line -> 1 + 2L * line.length() / width)
                .sum();
    }
}
