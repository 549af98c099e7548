package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.ProseCleaning;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a pledge into entries: as many of a row as it has ratings.
final class EntryReader {

    private static final Pattern GOAL = Pattern.compile("(?<!\\d)(?:1[0-7]|[1-9])(?!\\d)");

    private final DepartmentBook departments;
    private final Findings findings;

    EntryReader(DepartmentBook departments, Findings findings) {
        this.departments = departments;
        this.findings = findings;
    }

    Report.Pledge read(PledgeRows pledge) {
        List<Report.Row> rows = new ArrayList<>();
        int number = 1;
        for (TableRow row : pledge.rows()) {
            rows.add(read(row, pledge.code(), number));
            number += rows.getLast().entries().size();
        }
        return new Report.Pledge(pledge.code(), pledge.text(), rows);
    }

    /// What the entries of a row have in common stays with the first of them.
    private Report.Row read(TableRow row, PledgeCode code, int number) {
        List<@Nullable Rating> ratings = RatingCell.read(row, code, findings);
        List<Departments> shares = SharedRow.share(departments.of(row), ratings.size());
        List<Report.Entry> entries = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            entries.add(new Report.Entry(
                    code + "." + (number + i),
                    ratings.get(i),
                    i == 0 ? prose(row, Column.ACHIEVEMENTS, code) : Prose.EMPTY,
                    i == 0 ? prose(row, Column.PLANS, code) : Prose.EMPTY,
                    shares.get(i),
                    i == 0 ? programmes(row, code) : List.of(),
                    i == 0 ? goals(row) : List.of()));
        }
        reportShared(row, code, entries);
        return new Report.Row(entries);
    }

    private void reportShared(TableRow row, PledgeCode code, List<Report.Entry> entries) {
        if (entries.size() > 1) {
            String shared = entries.stream()
                    .map(entry -> entry.rating() + " " + names(entry.departments()))
                    .collect(Collectors.joining("、"));
            findings.add(
                    FindingCode.SHARED_ROW,
                    row.line(),
                    code,
                    "1行に達成状況が%dつあります。%dつの取組項目（%s）に分けました。文と関連事業は最初の項目に置いたので、分けてください。"
                            .formatted(entries.size(), entries.size(), shared));
        }
    }

    private static String names(Departments departments) {
        String achievements = String.join("・", departments.achievements());
        return departments.areSame() ? achievements : achievements + " → " + String.join("・", departments.plans());
    }

    private Prose prose(TableRow row, Column column, PledgeCode code) {
        ProseCleaning.Cleaned cleaned = ProseCleaning.of(row.cell(column));
        String name = column == Column.ACHIEVEMENTS ? "実績" : "予定";
        if (cleaned.prose().isEmpty()) {
            findings.add(FindingCode.TEXT_MISSING, row.line(), code, name + "の文がありません。");
        }
        if (!cleaned.doubts().isEmpty()) {
            String places =
                    cleaned.doubts().stream().map(place -> "「" + place + "」").collect(Collectors.joining());
            findings.add(
                    FindingCode.ITEM_DOUBT,
                    row.line(),
                    code,
                    "%sの文に、項目の切れ目かどうか決められない空白が%dか所あります: %s"
                            .formatted(name, cleaned.doubts().size(), places));
        }
        return cleaned.prose();
    }

    private List<String> programmes(TableRow row, PledgeCode code) {
        NameCell names = NameCell.read(Cells.lines(row.cell(Column.PROGRAMMES)), NameCell.Kind.PROGRAMME);
        NameDoubts.report(names.doubtful(), row, code, findings);
        return names.names();
    }

    private static List<Integer> goals(TableRow row) {
        return GOAL.matcher(Cells.plain(row.cell(Column.SDGS)))
                .results()
                .map(goal -> Integer.valueOf(goal.group()))
                .distinct()
                .sorted()
                .toList();
    }
}
