package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who does the work of departments that were closed, as far as the organisation itself says so.
@Component
class ActingDepartments {

    private final DepartmentQueries departments;

    ActingDepartments(DepartmentQueries departments) {
        this.departments = departments;
    }

    /// For closed departments that are named for an entry: the successor that its plans name, or else the only one.
    Map<DepartmentId, DepartmentId> of(List<DepartmentId> achievements, List<DepartmentId> plans) {
        Map<DepartmentId, DepartmentId> acting = new HashMap<>();
        achievements.forEach(named -> of(named, plans).ifPresent(today -> acting.put(named, today)));
        plans.forEach(named -> of(named, plans).ifPresent(today -> acting.put(named, today)));
        return acting;
    }

    private Optional<DepartmentId> of(DepartmentId named, List<DepartmentId> plans) {
        List<DepartmentRow> successors = departments.successors(named);
        Optional<DepartmentRow> next = successors.stream()
                .filter(successor -> successors.size() == 1 || plans.contains(successor.id()))
                .findFirst();
        return next.map(successor -> of(successor.id(), plans).orElse(successor.id()));
    }

    /// The departments with which a published entry goes on into the next year; none where one of them ended without
    /// a single successor, so that somebody has to decide.
    List<DepartmentId> goingOn(Entry published) {
        List<DepartmentId> today = published.plansDepartments().stream()
                .map(published::today)
                .distinct()
                .toList();
        Map<DepartmentId, DepartmentRow> rows = departments.byIds(today);
        return rows.values().stream().allMatch(DepartmentRow::isOpen) ? today : List.of();
    }
}
