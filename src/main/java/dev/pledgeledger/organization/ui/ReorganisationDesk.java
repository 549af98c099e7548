package dev.pledgeledger.organization.ui;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.Reorganisation;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.ReorganisationQueries;
import dev.pledgeledger.organization.ReorganisationService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the plans of reorganisations read and ask for, in one place.
@Component
class ReorganisationDesk {

    private final ReorganisationQueries reorganisations;
    private final ReorganisationService service;
    private final DepartmentQueries departments;
    private final Clock clock;

    ReorganisationDesk(
            ReorganisationQueries reorganisations,
            ReorganisationService service,
            DepartmentQueries departments,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.service = service;
        this.departments = departments;
        this.clock = clock;
    }

    boolean mayPlan() {
        return service.mayPlan();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Reorganisation> all() {
        return reorganisations.all();
    }

    List<DepartmentRow> open() {
        return departments.open();
    }

    Map<DepartmentId, String> names() {
        return departments.all().stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name));
    }

    ReorganisationId plan(ReorganisationPlan plan) {
        return service.plan(plan);
    }

    void change(Reorganisation seen, ReorganisationPlan plan) {
        service.change(seen.id(), seen.version(), plan);
    }

    void delete(Reorganisation seen) {
        service.delete(seen.id(), seen.version());
    }
}
