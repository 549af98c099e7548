package dev.pledgeledger.intake;

import dev.pledgeledger.common.PrintedColumn;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Report.Entry;
import java.util.List;
import java.util.function.UnaryOperator;

/// A report with one repair made in it.
record RepairedReport(Report report) {

    Report with(Repair repair) {
        return switch (repair) {
            case Repair.SetRating(var key, var rating) ->
                entry(
                        key,
                        e -> new Entry(
                                key, rating, e.achievements(), e.plans(), e.departments(), e.programmes(), e.sdgs()));
            case Repair.ReplaceText(var key, var column, var text) -> entry(key, e -> withText(e, column, text));
            case Repair.MoveText move -> moved(move);
            case Repair.ChooseDepartments(var key, var departments) ->
                entry(key, e -> withNames(e, departments, e.programmes()));
            case Repair.ChooseProgrammes(var key, var programmes) ->
                entry(key, e -> withNames(e, e.departments(), programmes));
            case Repair.ChooseGoals(var key, var sdgs) ->
                entry(
                        key,
                        e -> new Entry(
                                key, e.rating(), e.achievements(), e.plans(), e.departments(), e.programmes(), sdgs));
            case Repair.ReplaceNames names -> renamed(names);
            case Repair.Retitle title -> Titles.with(report, title);
        };
    }

    private Report entry(String key, UnaryOperator<Entry> change) {
        return report.mapping(entry -> entry.key().equals(key) ? change.apply(entry) : entry);
    }

    private Report moved(Repair.MoveText move) {
        Prose text = report.entries()
                .filter(entry -> entry.key().equals(move.from()))
                .map(entry -> text(entry, move.column()))
                .findFirst()
                .orElse(Prose.EMPTY);
        boolean nowhere = report.entries().noneMatch(entry -> entry.key().equals(move.to()));
        if (text.isEmpty() || nowhere || move.from().equals(move.to())) {
            return report;
        }
        return report.mapping(entry -> {
            if (entry.key().equals(move.from())) {
                return withText(entry, move.column(), Prose.EMPTY);
            }
            return entry.key().equals(move.to())
                    ? withText(entry, move.column(), joined(text(entry, move.column()), text))
                    : entry;
        });
    }

    private Report renamed(Repair.ReplaceNames names) {
        NameRun run = new NameRun(names.from(), names.to());
        return report.mapping(entry -> {
            if (names.key() != null && !names.key().equals(entry.key())) {
                return entry;
            }
            return switch (names.names()) {
                case DEPARTMENT ->
                    withNames(
                            entry,
                            new Departments(
                                    run.replacedIn(entry.departments().achievements()),
                                    run.replacedIn(entry.departments().plans())),
                            entry.programmes());
                case PROGRAMME -> withNames(entry, entry.departments(), run.replacedIn(entry.programmes()));
            };
        });
    }

    static Prose text(Entry entry, PrintedColumn column) {
        return column == PrintedColumn.ACHIEVEMENTS ? entry.achievements() : entry.plans();
    }

    private static Prose joined(Prose first, Prose then) {
        return first.isEmpty() ? then : new Prose(first.source() + "\n" + then.source());
    }

    private static Entry withText(Entry e, PrintedColumn column, Prose text) {
        boolean done = column == PrintedColumn.ACHIEVEMENTS;
        return new Entry(
                e.key(),
                e.rating(),
                done ? text : e.achievements(),
                done ? e.plans() : text,
                e.departments(),
                e.programmes(),
                e.sdgs());
    }

    private static Entry withNames(Entry e, Departments departments, List<String> programmes) {
        return new Entry(e.key(), e.rating(), e.achievements(), e.plans(), departments, programmes, e.sdgs());
    }
}
