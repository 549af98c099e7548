package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.intake.DepartmentCell.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one department cell from left to right: a mark holds until the next one.
final class DepartmentCellReader {

    private static final Pattern MARK =
            Pattern.compile("(?<=^|[\\s\\p{Z}])(?<year>(?:[RＲ]|令和)(?:[0-9０-９]{1,2}|元)(?:年度)?)(?![0-9０-９])"
                    + "(?:\\s*[～~〜])?(?<blank>[\\s\\p{Z}]*)");

    private final FiscalYear year;
    private final List<String> unmarked = new ArrayList<>();
    private final List<String> achievements = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private List<String> side = unmarked;

    DepartmentCellReader(FiscalYear year) {
        this.year = year;
    }

    DepartmentCell read(String html) {
        for (String line : Cells.lines(html)) {
            Matcher mark = MARK.matcher(line);
            int from = 0;
            while (mark.find()) {
                add(line.substring(from, mark.start()));
                enter(mark);
                from = mark.end();
            }
            add(line.substring(from));
        }
        return new DepartmentCell(unmarked, achievements, plans, marks, doubtful);
    }

    private void enter(Matcher mark) {
        boolean next = Wareki.fiscalYear(mark.group("year"))
                .filter(marked -> marked.compareTo(year) > 0)
                .isPresent();
        String blank = mark.group("blank").isEmpty() ? "" : " ";
        marks.add(new Mark(next, mark.group().stripTrailing() + blank + "課"));
        side = next ? plans : achievements;
    }

    private void add(String text) {
        NameCell names = NameCell.read(text, NameCell.Kind.DEPARTMENT);
        side.addAll(names.names());
        doubtful.addAll(names.doubtful());
    }
}
