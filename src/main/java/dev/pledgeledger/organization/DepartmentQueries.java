package dev.pledgeledger.organization;

import static java.util.stream.Collectors.toMap;

import dev.pledgeledger.common.DepartmentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Reads the departments; anybody signed in may.
@Service
@PreAuthorize("isAuthenticated()")
public class DepartmentQueries {

    private final Departments departments;

    DepartmentQueries(Departments departments) {
        this.departments = departments;
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

    /// The open department of this name.
    public Optional<DepartmentRow> byName(String name) {
        return departments
                .findByNameAndClosedOnIsNull(OrganizationService.clean(name))
                .map(Department::row);
    }
}
