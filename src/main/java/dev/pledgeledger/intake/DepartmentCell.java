package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Wareki;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The departments of a row: those under the mark of the reported year, `R7`, those under the mark of the next,
/// `R8～`, and those under no mark, which stand on both sides.
///
/// @param marks each mark as it is spelled, with the blank behind it
record DepartmentCell(
        List<String> unmarked, List<String> achievements, List<String> plans, List<Mark> marks, List<String> doubtful) {

    /// The mark of a year before its departments.
    ///
    /// @param spelling the mark followed by 課, so that a blank between shows
    record Mark(boolean next, String spelling) {}

    private static final Pattern MARK =
            Pattern.compile("(?<=^|[\\s\\p{Z}])(?<year>(?:[RＲ]|令和)(?:[0-9０-９]{1,2}|元)(?:年度)?)(?![0-9０-９])"
                    + "(?<from>\\s*[～~〜])?(?<blank>[\\s\\p{Z}]*)");

    static DepartmentCell read(String html, FiscalYear year) {
        DepartmentCell cell = new DepartmentCell(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> side = cell.unmarked();
        for (String line : Cells.lines(html)) {
            Matcher mark = MARK.matcher(line);
            int from = 0;
            while (mark.find()) {
                cell.add(line.substring(from, mark.start()), side);
                side = cell.side(mark, year);
                from = mark.end();
            }
            cell.add(line.substring(from), side);
        }
        return cell;
    }

    private List<String> side(Matcher mark, FiscalYear year) {
        boolean next = Wareki.fiscalYear(mark.group("year"))
                .filter(marked -> marked.compareTo(year) > 0)
                .isPresent();
        String blank = mark.group("blank").isEmpty() ? "" : " ";
        marks.add(new Mark(next, mark.group().stripTrailing() + blank + "課"));
        return next ? plans : achievements;
    }

    private void add(String text, List<String> side) {
        NameCell names = NameCell.read(text, NameCell.Kind.DEPARTMENT);
        side.addAll(names.names());
        doubtful.addAll(names.doubtful());
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    Stream<String> onAchievements() {
        return Stream.concat(unmarked.stream(), achievements.stream());
    }

    Stream<String> onPlans() {
        return Stream.concat(unmarked.stream(), plans.stream());
    }
}
