package dev.pledgeledger.organization;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.common.DepartmentId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A plan in words, as the log keeps it.
final class ReorganisationWords {

    private ReorganisationWords() {}

    static List<String> of(ReorganisationPlan plan, List<DepartmentRow> departments) {
        Map<DepartmentId, String> names = departments.stream().collect(toMap(DepartmentRow::id, DepartmentRow::name));
        return plan.lines().stream().map(line -> of(line, names)).toList();
    }

    private static String of(ReorganisationLine line, Map<DepartmentId, String> names) {
        String successors = line.candidates().stream()
                .map(successor -> successor.department() == null
                        ? successor.name()
                        : Objects.requireNonNull(names.get(successor.department())))
                .collect(joining("、"));
        return names.get(line.old()) + " → " + (successors.isEmpty() ? "—" : successors);
    }
}
