package dev.pledgeledger.account;

import static dev.pledgeledger.account.AccountRefusal.ADMINISTRATOR_ALONE;
import static dev.pledgeledger.account.AccountRefusal.DEPARTMENT_MISSING;
import static dev.pledgeledger.account.AccountRefusal.DEPARTMENT_NEEDLESS;
import static dev.pledgeledger.account.AccountRefusal.ENDS_BEFORE_IT_BEGINS;
import static dev.pledgeledger.account.AccountRefusal.ROLE_HELD_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantRulesTest {

    private static final DepartmentId PLANNING = new DepartmentId(1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void anAdministratorHoldsNoOtherRole(Role other) {
        Grant wanted = new Grant(other, other.departmental() ? PLANNING : null, APRIL, null);
        Grant administrator = Grant.of(Role.ADMINISTRATOR, APRIL);
        assertThat(GrantRules.faults(List.of(administrator, wanted))).containsExactly(ADMINISTRATOR_ALONE);
        assertThat(GrantRules.faults(List.of(wanted, administrator))).containsExactly(ADMINISTRATOR_ALONE);
    }

    @Test
    void whoeverWasAdministratorUntilMarchMayBeReviewerFromApril() {
        Grant administrator = new Grant(Role.ADMINISTRATOR, null, APRIL.minusYears(1), APRIL.minusDays(1));
        assertThat(GrantRules.faults(List.of(administrator, Grant.of(Role.REVIEWER, APRIL))))
                .isEmpty();
        assertThat(GrantRules.faults(List.of(administrator, Grant.of(Role.REVIEWER, APRIL.minusDays(1)))))
                .containsExactly(ADMINISTRATOR_ALONE);
    }

    @Test
    void aDrafterDraftsInADepartmentAndAReviewerReviewsInAll() {
        assertThat(GrantRules.faults(List.of(Grant.of(Role.DRAFTER, APRIL)))).containsExactly(DEPARTMENT_MISSING);
        assertThat(GrantRules.faults(List.of(Grant.of(Role.REVIEWER, PLANNING, APRIL))))
                .containsExactly(DEPARTMENT_NEEDLESS);
        assertThat(GrantRules.faults(
                        List.of(Grant.of(Role.DRAFTER, PLANNING, APRIL), Grant.of(Role.HEAD, PLANNING, APRIL))))
                .isEmpty();
    }

    @Test
    void aRoleIsNotHeldTwiceAtATime() {
        Grant drafter = Grant.of(Role.DRAFTER, PLANNING, APRIL);
        assertThat(GrantRules.faults(List.of(drafter, drafter))).containsExactly(ROLE_HELD_ALREADY);
        assertThat(GrantRules.faults(List.of(drafter, Grant.of(Role.DRAFTER, new DepartmentId(2), APRIL))))
                .isEmpty();
    }

    @Test
    void aRoleDoesNotEndBeforeItBegins() {
        assertThat(GrantRules.faults(List.of(new Grant(Role.AUDITOR, null, APRIL, APRIL.minusDays(1)))))
                .containsExactly(ENDS_BEFORE_IT_BEGINS);
        assertThat(GrantRules.faults(List.of(new Grant(Role.AUDITOR, null, APRIL, APRIL))))
                .isEmpty();
    }
}
