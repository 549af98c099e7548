package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.progress.TestCity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Whoever decides names her own deputies.
@DatabaseTest(FreshDatabase.Before.METHOD)
class MyDeputiesIT {

    @Autowired
    TestCity city;

    @Autowired
    StandInService standIns;

    @Autowired
    StaffQueries staff;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    AuditQueries audit;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    DepartmentId harbour;
    DepartmentId library;

    @BeforeEach
    void found() {
        city.found();
        harbour = city.asSystem(
                () -> departments.byName(TestCity.HARBOUR).orElseThrow().id());
        library = city.asSystem(
                () -> departments.byName(TestCity.LIBRARY).orElseThrow().id());
    }

    @Test
    void herDeputyDecidesInHerPlaceAndItIsOnRecordWhoSaidSo() {
        name("head", wanted("otherdrafter", Role.HEAD, harbour));
        assertThat(city.as("admin", standIns::all)).singleElement().satisfies(row -> {
            assertThat(row.staffName()).isEqualTo("otherdrafter");
            assertThat(row.principalName()).isEqualTo("head");
            assertThat(row.namedBy()).isEqualTo("head");
            assertThat(row.namedByPrincipal()).isTrue();
        });
        assertThat(city.as("otherdrafter", () -> staff.me().has(Role.HEAD, harbour)))
                .isTrue();
        assertThat(city.as("auditor", () -> audit.lines(AuditFilter.action("STAND_IN_NAMED"), 0, 10)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.who().name()).isEqualTo("head");
                    assertThat(line.after()).containsEntry("standsInFor", "head");
                });
    }

    @Test
    void whateverPrincipalIsAskedForItIsHerself() {
        name("head", wanted("otherdrafter", Role.HEAD, harbour).inPlaceOf(id("signatory")));
        assertThat(city.as("head", standIns::mine)).hasSize(1);
        assertThat(city.as("signatory", standIns::mine)).isEmpty();
    }

    @Test
    void nobodyGivesAwayWhatSheDoesNotHold() {
        refused("head", AccountRefusal.PRINCIPAL_WITHOUT_ROLE, wanted("otherdrafter", Role.HEAD, library));
        refused("head", AccountRefusal.PRINCIPAL_WITHOUT_ROLE, wanted("otherdrafter", Role.SIGNATORY, null));
    }

    @Test
    void aDeputyHoldsNothingThatHerPrincipalNoLongerHolds() {
        name("head", wanted("otherdrafter", Role.HEAD, harbour));
        database.sql("update membership set until = current_date - 1 where staff_id = :head and role = 'HEAD'")
                .param("head", id("head").value())
                .update();
        assertThat(city.as("otherdrafter", () -> staff.me().has(Role.HEAD, harbour)))
                .isFalse();
    }

    @Test
    void nobodyWhoseAccountIsDeactivatedBecomesADeputy() {
        database.sql("update staff set active = false where id = :other")
                .param("other", id("otherdrafter").value())
                .update();
        refused("head", AccountRefusal.STAND_IN_INACTIVE, wanted("otherdrafter", Role.HEAD, harbour));
    }

    @Test
    void aDeputyNamesNoDeputy() {
        name("head", wanted("otherdrafter", Role.HEAD, harbour));
        refused("otherdrafter", AccountRefusal.PRINCIPAL_WITHOUT_ROLE, wanted("drafter", Role.HEAD, harbour));
    }

    @Test
    void anAdministratorIsNobodysDeputyAndHasNone() {
        refused("signatory", AccountRefusal.ADMINISTRATOR_ALONE, wanted("admin", Role.SIGNATORY, null));
        for (String login : List.of("admin", "drafter", "auditor")) {
            assertThatThrownBy(() -> name(login, wanted("otherdrafter", Role.HEAD, harbour)))
                    .as(login)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void allReasonsAreSaidAtOnceAndNothingIsKept() {
        StandIn backwards = new StandIn(id("head"), Role.HEAD, harbour, null, today(), today().minusDays(1), " ");
        assertThatThrownBy(() -> name("head", wanted("otherdrafter", Role.HEAD, harbour), backwards))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactlyInAnyOrder(
                                        AccountRefusal.STANDS_IN_FOR_HERSELF,
                                        AccountRefusal.ROLE_HELD_ALREADY,
                                        AccountRefusal.ENDS_BEFORE_IT_BEGINS,
                                        AccountRefusal.STAND_IN_REASON_MISSING));
        assertThat(city.as("head", standIns::mine)).isEmpty();
        refused("head", AccountRefusal.ROLE_MISSING);
    }

    @Test
    void sheEndsHerDeputyWhenSheWantsAndNobodyElsesAtAll() {
        name("head", wanted("otherdrafter", Role.HEAD, harbour));
        StandInId named = city.as("head", standIns::mine).getFirst().id();
        for (String login : List.of("otherhead", "reviewer", "signatory")) {
            assertThatThrownBy(() -> end(login, named)).as(login).isInstanceOf(AccessDeniedException.class);
        }
        end("head", named);
        assertThat(city.as("otherdrafter", () -> staff.me().has(Role.HEAD))).isFalse();
    }

    @Test
    void theAdministratorEndsThemToo() {
        name("head", wanted("otherdrafter", Role.HEAD, harbour));
        end("admin", city.as("head", standIns::mine).getFirst().id());
        assertThat(city.as("otherdrafter", () -> staff.me().has(Role.HEAD))).isFalse();
    }

    @Test
    void theColleaguesAreAllWhoWorkHereButHerself() {
        assertThat(city.as("head", staff::colleagues))
                .extracting(colleague -> colleague.details().name())
                .contains("drafter", "signatory")
                .doesNotContain("head");
        assertThat(city.as("head", staff::myDecidingRoles))
                .extracting(MembershipRow::role, MembershipRow::department)
                .containsExactly(tuple(Role.HEAD, harbour));
    }

    private void end(String login, StandInId id) {
        city.as(login, () -> {
            standIns.end(id, today().minusDays(1));
            return true;
        });
    }

    private void refused(String login, AccountRefusal reason, StandIn... wanted) {
        assertThatThrownBy(() -> name(login, wanted))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.reasons()).isEqualTo(Set.of(reason)));
    }

    private void name(String login, StandIn... wanted) {
        city.as(login, () -> {
            standIns.nameMine(List.of(wanted));
            return true;
        });
    }

    private StandIn wanted(String deputy, Role role, @Nullable DepartmentId department) {
        return new StandIn(id(deputy), role, department, null, today(), today().plusDays(5), "出張のため");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private StaffId id(String login) {
        return city.as("admin", () -> staff.byLogin(login).orElseThrow().id());
    }
}
