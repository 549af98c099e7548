package dev.pledgeledger.intake;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whose workbooks the person signed in may have and bring back: those of the departments she writes for, and for the
/// planning office any. What she may write is decided entry by entry, as everywhere.
@Component
class BookRights {

    private final DepartmentQueries departments;
    private final CurrentActor currentActor;

    BookRights(DepartmentQueries departments, CurrentActor currentActor) {
        this.departments = departments;
        this.currentActor = currentActor;
    }

    List<DepartmentRow> departments() {
        return departments.open().stream()
                .filter(department -> has(department.id()))
                .toList();
    }

    boolean has(DepartmentId department) {
        Actor actor = currentActor.get();
        return actor.has(Role.REVIEWER) || actor.has(Role.DRAFTER, department);
    }
}
