package dev.pledgeledger.organization.ui;

import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.DepartmentStaff;
import java.util.List;
import java.util.stream.Collectors;

/// A department as the list shows it.
///
/// @param people who belong to it or hold a role there
record DepartmentLine(DepartmentRow row, List<DepartmentRow> successors, List<DepartmentStaff.Person> people) {

    String name() {
        return row.name();
    }

    String successorNames() {
        return successors.stream().map(DepartmentRow::name).collect(Collectors.joining("、"));
    }

    long homes() {
        return people.stream().filter(DepartmentStaff.Person::home).count();
    }
}
