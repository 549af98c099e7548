package dev.pledgeledger.organization.ui;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.DepartmentDetails;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.DepartmentStaff;
import dev.pledgeledger.organization.OrganizationService;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.ReorganisationService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the list of departments reads and asks for, in one place.
@Component
class OrganizationDesk {

    private final DepartmentQueries departments;
    private final DepartmentStaff staff;
    private final OrganizationService organization;
    private final ReorganisationService reorganisations;
    private final Clock clock;

    OrganizationDesk(
            DepartmentQueries departments,
            DepartmentStaff staff,
            OrganizationService organization,
            ReorganisationService reorganisations,
            Clock clock) {
        this.departments = departments;
        this.staff = staff;
        this.organization = organization;
        this.reorganisations = reorganisations;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean mayChange() {
        return organization.mayChange();
    }

    /// All departments: those that are open first, each in the order they were established.
    List<DepartmentLine> lines() {
        List<DepartmentRow> all = departments.all();
        Map<DepartmentId, List<DepartmentRow>> successors =
                departments.successors(all.stream().map(DepartmentRow::id).toList());
        Map<DepartmentId, List<DepartmentStaff.Person>> people = staff.people();
        return all.stream()
                .map(row -> new DepartmentLine(
                        row, successors.getOrDefault(row.id(), List.of()), people.getOrDefault(row.id(), List.of())))
                .sorted((one, other) ->
                        Boolean.compare(other.row().isOpen(), one.row().isOpen()))
                .toList();
    }

    List<DepartmentRow> open() {
        return departments.open();
    }

    void open(String name, LocalDate on) {
        organization.open(name, on);
    }

    void describe(DepartmentRow department, DepartmentDetails details) {
        organization.describe(department.id(), details);
    }

    ReorganisationId plan(ReorganisationPlan plan) {
        return reorganisations.plan(plan);
    }

    int moveToSuccessor(DepartmentId closed) {
        return staff.moveToSuccessor(closed);
    }
}
