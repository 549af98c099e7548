package dev.pledgeledger.demo;

import dev.pledgeledger.account.Colleague;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.organization.DepartmentQueries;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// A head lets a colleague decide while he is away, and has not read yet what was decided.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Absence {

    static final String HEAD = "kacho";
    static final String DEPUTY = "koen-kacho";
    private static final String DEPARTMENT = "都市整備課";

    private final StandInService standIns;
    private final StaffQueries staff;
    private final DepartmentQueries departments;

    Absence(StandInService standIns, StaffQueries staff, DepartmentQueries departments) {
        this.standIns = standIns;
        this.staff = staff;
        this.departments = departments;
    }

    void isAnnounced(LocalDate since, LocalDate until, String reason) {
        String deputy = DemoPeople.of(DEPUTY).name();
        StaffId id = staff.colleagues().stream()
                .filter(colleague -> colleague.details().name().equals(deputy))
                .map(Colleague::id)
                .findFirst()
                .orElseThrow();
        DepartmentId department = departments.byName(DEPARTMENT).orElseThrow().id();
        standIns.nameMine(List.of(new StandIn(id, Role.HEAD, department, null, since, until, reason)));
    }
}
