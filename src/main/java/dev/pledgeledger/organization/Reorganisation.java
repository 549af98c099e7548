package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/// 組織改編: a department ends and others go on with its work. One new name is a renaming, several are a split, one
/// that is there already is a merger or a transfer, and none is an abolition.
///
/// @param on first day of the new organisation
/// @param existing departments that go on with the work
/// @param opened names of departments that are opened for it
public record Reorganisation(DepartmentId closing, LocalDate on, List<DepartmentId> existing, List<String> opened) {

    public Reorganisation {
        existing = List.copyOf(new LinkedHashSet<>(existing));
        opened = opened.stream()
                .map(OrganizationService::clean)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
