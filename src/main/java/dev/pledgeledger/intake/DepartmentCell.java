package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import java.util.List;
import java.util.stream.Stream;

/// The departments of a row: those under the mark of the reported year, `R7`, those under the mark of the next,
/// `R8～`, and those under no mark, which stand on both sides.
///
/// @param doubtful names with a blank that may be one or two
record DepartmentCell(
        List<String> unmarked, List<String> achievements, List<String> plans, List<Mark> marks, List<String> doubtful) {

    DepartmentCell {
        unmarked = List.copyOf(unmarked);
        achievements = List.copyOf(achievements);
        plans = List.copyOf(plans);
        marks = List.copyOf(marks);
        doubtful = List.copyOf(doubtful);
    }

    /// The mark of a year before its departments.
    ///
    /// @param spelling the mark followed by 課, so that a blank between shows
    record Mark(boolean next, String spelling) {}

    static DepartmentCell read(String html, FiscalYear year) {
        return new DepartmentCellReader(year).read(html);
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    Stream<String> all() {
        return Stream.of(unmarked, achievements, plans).flatMap(List::stream);
    }

    Stream<String> onAchievements() {
        return Stream.concat(unmarked.stream(), achievements.stream());
    }

    Stream<String> onPlans() {
        return Stream.concat(unmarked.stream(), plans.stream());
    }
}
