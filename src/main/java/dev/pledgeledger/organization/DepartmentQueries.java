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
    private final DepartmentLabels labels;
    private final Successions succession;

    DepartmentQueries(Departments departments, DepartmentLabels labels, Successions succession) {
        this.departments = departments;
        this.labels = labels;
        this.succession = succession;
    }

    /// Those that are open, in the order they were established: the order of the report they came with.
    public List<DepartmentRow> open() {
        return labels.rows(departments.findByClosedOnIsNullOrderById());
    }

    /// Open ones and closed ones.
    public List<DepartmentRow> all() {
        return labels.rows(departments.findAllByOrderById());
    }

    /// The departments with these ids, open or closed; an unknown id is left out.
    public Map<DepartmentId, DepartmentRow> byIds(Collection<DepartmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return labels.rows(departments.findByIdIn(ids)).stream()
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

    /// The open department that is shown under this name.
    public Optional<DepartmentRow> byName(String name) {
        String wanted = OrganizationService.clean(name);
        return open().stream().filter(row -> row.name().equals(wanted)).findFirst();
    }
}
