package dev.pledgeledger.account;

import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.organization.DepartmentRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says in words what is different.
class TransferNames {

    private final Map<DepartmentId, String> departments;

    TransferNames(List<DepartmentRow> departments) {
        this.departments = departments.stream().collect(toMap(DepartmentRow::id, DepartmentRow::name));
    }

    String department(@Nullable DepartmentId id) {
        return id == null ? "" : departments.getOrDefault(id, "");
    }

    String of(Role role, @Nullable DepartmentId department) {
        String name = Texts.japanese(role.textKey());
        return department == null ? name : Texts.japanese("account.role.in", name, department(department));
    }

    List<Move.Difference> details(@Nullable StaffDetails before, StaffDetails after) {
        if (before == null) {
            return List.of(Move.Difference.of(Move.Kind.NEW, department(after.department()), after.post()));
        }
        List<Move.Difference> differences = new ArrayList<>();
        differ(differences, Move.Kind.NAME, before.name(), after.name());
        differ(differences, Move.Kind.POST, before.post(), after.post());
        differ(differences, Move.Kind.DEPARTMENT, department(before.department()), department(after.department()));
        return differences;
    }

    /// What is planned for somebody after a day.
    List<Move.Difference> later(List<PlannedPostings.Due> planned, LocalDate on) {
        return planned.stream()
                .filter(due -> due.since().isAfter(on))
                .map(due -> Move.Difference.of(Move.Kind.PLANNED_LATER, due.since(), words(due.details())))
                .toList();
    }

    private String words(StaffDetails details) {
        return Stream.of(department(details.department()), details.post(), details.name())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void differ(List<Move.Difference> differences, Move.Kind kind, String before, String after) {
        if (!before.equals(after)) {
            differences.add(Move.Difference.of(kind, before, after));
        }
    }
}
