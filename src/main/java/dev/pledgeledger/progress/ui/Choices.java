package dev.pledgeledger.progress.ui;

import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.pledge.Area;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the filters can be set to.
record Choices(CycleAddresses cycles, List<Area> areas, List<DepartmentRow> departments) {

    Choices {
        areas = List.copyOf(areas);
        departments = List.copyOf(departments);
    }

    Optional<Area> area(EntryListAddress address) {
        return areas.stream()
                .filter(area -> Objects.equals(area.number(), address.area()))
                .findFirst();
    }

    Optional<DepartmentRow> department(EntryListAddress address) {
        return departments.stream()
                .filter(department -> department.id().equals(address.department()))
                .findFirst();
    }

    /// The address without an area or department there is not.
    EntryListAddress known(EntryListAddress address) {
        EntryListAddress known = address;
        if (address.area() != null && area(address).isEmpty()) {
            known = known.withoutUnknown("area");
        }
        if (address.department() != null && department(address).isEmpty()) {
            known = known.withoutUnknown("department");
        }
        return known;
    }
}
