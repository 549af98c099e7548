package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Departments;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the entry of a line. What decides where a line belongs is refused where it is wrong; anything else becomes a
/// finding that a person can mend.
final class TableEntries {

    private static final int LAST_SDG = 17;
    private static final int LARGEST_NUMBER = 9_999;

    private final ReportTable table;
    private final Findings findings;
    private final Set<String> keys = new HashSet<>();

    TableEntries(ReportTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    Report.Entry read(ReportTable.Line line) {
        String key = name(line, ReportColumn.KEY);
        if (key.isBlank() || !keys.add(key)) {
            throw new TableRefused(
                    "%sが「%s」です。空欄や、ほかの行と同じキーは使えません。".formatted(line.place(ReportColumn.KEY), BookText.shown(key)));
        }
        PledgeCode code = code(line);
        return new Report.Entry(
                key,
                rating(line, code),
                prose(line.cell(ReportColumn.ACHIEVEMENTS)),
                prose(line.cell(ReportColumn.PLANS)),
                departments(line, code),
                names(line, ReportColumn.PROGRAMMES),
                goals(line, code));
    }

    int number(ReportTable.Line line, ReportColumn column) {
        String text = line.cell(column).strip();
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) == 0) {
            throw new TableRefused(
                    "%sが「%s」です。1～%dの整数が必要です。".formatted(line.place(column), BookText.shown(text), LARGEST_NUMBER));
        }
        return Integer.parseInt(text);
    }

    String name(ReportTable.Line line, ReportColumn column) {
        String name = line.cell(column);
        if (BookText.deceives(name)) {
            throw new TableRefused("%sに、文字の向きを変える、目に見えない文字があります。".formatted(line.place(column)));
        }
        return name;
    }

    private PledgeCode code(ReportTable.Line line) {
        PledgeCode code = new PledgeCode(
                number(line, ReportColumn.AREA_NUMBER),
                number(line, ReportColumn.SECTION_NUMBER),
                number(line, ReportColumn.PLEDGE_NUMBER));
        String written = line.cell(ReportColumn.CODE).strip();
        if (!written.isEmpty() && !written.equals(code.toString())) {
            findings.add(
                    FindingCode.CODE_OUT_OF_PLACE,
                    line.number(),
                    code,
                    "%s「%s」が、番号の列（%s）と違います。番号の列を使いました。"
                            .formatted(line.place(ReportColumn.CODE), BookText.shown(written), code));
        }
        return code;
    }

    private @Nullable Rating rating(ReportTable.Line line, PledgeCode code) {
        String letter = line.cell(ReportColumn.RATING);
        Optional<Rating> rating = Rating.parse(letter);
        if (rating.isEmpty() && !letter.isBlank()) {
            findings.add(
                    FindingCode.RATING_UNREADABLE,
                    line.number(),
                    code,
                    "%s「%s」は評価ではありません。未評価としました。".formatted(line.place(ReportColumn.RATING), BookText.shown(letter)));
        }
        return rating.orElse(null);
    }

    private Prose prose(String text) {
        return table.keepsLines() ? new Prose(text) : Prose.fromLine(text);
    }

    private Departments departments(ReportTable.Line line, PledgeCode code) {
        List<String> achievements = names(line, ReportColumn.ACHIEVEMENTS_DEPARTMENTS);
        if (achievements.isEmpty()) {
            findings.add(
                    FindingCode.DEPARTMENT_MISSING,
                    line.number(),
                    code,
                    "%sが空です。".formatted(line.place(ReportColumn.ACHIEVEMENTS_DEPARTMENTS)));
        }
        return new Departments(achievements, names(line, ReportColumn.PLANS_DEPARTMENTS));
    }

    private List<String> names(ReportTable.Line line, ReportColumn column) {
        String cell = name(line, column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(table.separator(), -1)).toList();
    }

    private List<Integer> goals(ReportTable.Line line, PledgeCode code) {
        List<Integer> goals = new ArrayList<>();
        for (String goal : names(line, ReportColumn.SDGS)) {
            String number = goal.strip();
            if (number.matches("[0-9]{1,2}") && Integer.parseInt(number) > 0 && Integer.parseInt(number) <= LAST_SDG) {
                goals.add(Integer.valueOf(number));
            } else {
                findings.add(
                        FindingCode.SDG_UNREADABLE,
                        line.number(),
                        code,
                        "%s「%s」は、SDGsの目標（1～%d）ではありません。"
                                .formatted(line.place(ReportColumn.SDGS), BookText.shown(goal), LAST_SDG));
            }
        }
        return goals;
    }
}
