package dev.pledgeledger.organization;

import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.common.DepartmentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Reads the departments; anybody signed in may.
@Service
@PreAuthorize("isAuthenticated()")
public class DepartmentQueries {

    private final Departments departments;
    private final Successions succession;

    DepartmentQueries(Departments departments, Successions succession) {
        this.departments = departments;
        this.succession = succession;
    }

    /// Those that are open, in the order they were established: the order of the report they came with.
    public List<DepartmentRow> open() {
        return departments.findByClosedOnIsNullOrderById().stream()
                .map(Department::row)
                .toList();
    }

    /// Open ones and closed ones.
    public List<DepartmentRow> all() {
        return departments.findAllByOrderById().stream().map(Department::row).toList();
    }

    /// The departments with these ids, open or closed; an unknown id is left out.
    public Map<DepartmentId, DepartmentRow> byIds(Collection<DepartmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return departments.findByIdIn(ids).stream()
                .map(Department::row)
                .collect(toMap(DepartmentRow::id, department -> department));
    }

    /// The departments that went on with the work of this one; empty while it is open, and where it was abolished.
    public List<DepartmentRow> successors(DepartmentId id) {
        return successors(List.of(id)).getOrDefault(id, List.of());
    }

    /// The same for many; one without successors is left out.
    public Map<DepartmentId, List<DepartmentRow>> successors(Collection<DepartmentId> ids) {
        Map<DepartmentId, List<DepartmentId>> lines = succession.of(ids);
        Map<DepartmentId, DepartmentRow> known =
                byIds(lines.values().stream().flatMap(List::stream).toList());
        Map<DepartmentId, List<DepartmentRow>> successors = new HashMap<>();
        lines.forEach((closed, found) -> successors.put(
                closed, found.stream().map(known::get).filter(Objects::nonNull).toList()));
        return successors;
    }

    /// The open department of this name.
    public Optional<DepartmentRow> byName(String name) {
        return departments
                .findByNameAndClosedOnIsNull(OrganizationService.clean(name))
                .map(Department::row);
    }
}
