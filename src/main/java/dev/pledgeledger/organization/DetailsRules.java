package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the details of a department need.
///
/// @param departments all there are
record DetailsRules(List<DepartmentRow> departments) {

    List<Refused> faults(DepartmentId id, DepartmentDetails wanted) {
        DepartmentRow department = find(id).orElse(null);
        if (department == null) {
            return List.of(new Refused("organization.refused.unknown"));
        }
        List<Refused> faults = new ArrayList<>();
        boolean taken = department.isOpen()
                && departments.stream()
                        .anyMatch(other -> other.isOpen()
                                && !other.id().equals(id)
                                && other.ownName().equals(department.ownName())
                                && other.details().qualifier().equals(wanted.qualifier()));
        if (taken) {
            faults.add(new Refused("organization.refused.qualifierTaken", department.ownName()));
        }
        DepartmentId parent = wanted.parent();
        if (parent != null && find(parent).isEmpty()) {
            faults.add(new Refused("organization.refused.unknownParent"));
        }
        if (isAbove(id, parent)) {
            faults.add(new Refused("organization.refused.parentBelow"));
        }
        return faults;
    }

    /// Whether a department is among those above another, or that one itself.
    private boolean isAbove(DepartmentId id, @Nullable DepartmentId below) {
        Set<DepartmentId> seen = new HashSet<>();
        DepartmentId at = below;
        while (at != null && seen.add(at)) {
            if (at.equals(id)) {
                return true;
            }
            at = find(at).map(row -> row.details().parent()).orElse(null);
        }
        return false;
    }

    private Optional<DepartmentRow> find(DepartmentId id) {
        return departments.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
