package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.OrganizationService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest(FreshDatabase.Before.METHOD)
class AccountServiceIT {

    private static final String PASSWORD = "kawa-no-nagare-77";

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    OrganizationService organization;

    @Autowired
    SystemActors systemActors;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    OpenSessions sessions;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    LocalDate today;
    DepartmentId industry;
    StaffId administrator;
    StaffId hanako;

    @BeforeEach
    void people() throws Exception {
        today = LocalDate.now(clock);
        asSystem(() -> {
            industry = organization.open("企業誘致課");
            administrator = add("kanri", Grant.of(Role.ADMINISTRATOR, today));
            hanako = add("hanako", Grant.of(Role.DRAFTER, industry, today));
            return null;
        });
    }

    @Test
    void theActorIsWhoSheIsToday() throws Exception {
        Actor actor = systemActors.runAs("hanako", currentActor::get);
        assertThat(actor.person()).contains(hanako);
        assertThat(actor.department()).isEqualTo("企業誘致課");
        assertThat(actor.home()).isEqualTo(industry);
        assertThat(actor.roles()).containsOnlyKeys(Role.DRAFTER);
        assertThat(actor.has(Role.DRAFTER, industry)).isTrue();
    }

    @Test
    void onlyAnAdministratorKeepsAccounts() {
        assertThatThrownBy(() -> systemActors.runAs("hanako", () -> add("taro")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> systemActors.runAs("hanako", staff::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRoleThatEndedYesterdayIsRefusedInTheSameSession() throws Exception {
        systemActors.runAs("kanri", () -> {
            database.sql("update membership set since = since - 9, until = since - 1 where staff_id = :id")
                    .param("id", administrator.value())
                    .update();
            assertThatThrownBy(staff::all).isInstanceOf(AccessDeniedException.class);
            assertThat(currentActor.get().roles()).isEmpty();
            return null;
        });
    }

    @Test
    void aDeactivatedPersonIsRefusedAtOnceAndHerSessionsEnd() throws Exception {
        MockHttpSession session = new MockHttpSession();
        sessions.begun(hanako, session);
        systemActors.runAs("hanako", () -> {
            asKanri(() -> accounts.deactivate(hanako));
            assertThatThrownBy(currentActor::get).isInstanceOf(AccessDeniedException.class);
            return null;
        });
        assertThat(session.isInvalid()).isTrue();
        assertThatThrownBy(() -> systemActors.runAs("hanako", currentActor::get))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() throws Exception {
        MockHttpSession session = new MockHttpSession();
        sessions.begun(hanako, session);
        asKanri(() -> accounts.resetPassword(hanako, "yama-biko-sansou-5"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void nobodyClosesHerOwnAccountOrThatOfTheLastAdministrator() throws Exception {
        assertRefused(
                () -> accounts.deactivate(administrator),
                AccountRefusal.OWN_ACCOUNT,
                AccountRefusal.LAST_ADMINISTRATOR);
        MembershipId role = asSystem(() ->
                staff.byLogin("kanri").orElseThrow().memberships().getFirst().id());
        assertRefused(() -> accounts.end(role, today), AccountRefusal.LAST_ADMINISTRATOR);
        asSystem(() -> add("kanri2", Grant.of(Role.ADMINISTRATOR, today)));
        asKanri(() -> accounts.end(role, today));
    }

    @Test
    void everyReasonIsGivenAtOnceAndNothingIsKept() {
        assertRefused(
                () -> accounts.add(new NewStaff(
                        "Hanako!", new StaffDetails(" ", "", null), "short", List.of(Grant.of(Role.HEAD, today)))),
                AccountRefusal.LOGIN_FORM,
                AccountRefusal.NAME_MISSING,
                AccountRefusal.PASSWORD_TOO_SHORT,
                AccountRefusal.DEPARTMENT_MISSING);
        assertRefused(() -> add("hanako"), AccountRefusal.LOGIN_TAKEN);
        assertThat(database.sql("select count(*) from staff")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aRoleGivenByMistakeIsTakenBackAsIfItHadNeverBeenHeld() throws Exception {
        asKanri(() -> accounts.grant(hanako, Grant.of(Role.HEAD, industry, today)));
        MembershipRow head =
                asSystem(() -> staff.byId(hanako).orElseThrow().memberships().getLast());
        assertThat(head.current()).isTrue();
        asKanri(() -> accounts.end(head.id(), today.minusDays(1)));
        MembershipRow after =
                asSystem(() -> staff.byId(hanako).orElseThrow().memberships().getLast());
        assertThat(after.neverHeld()).isTrue();
        assertThat(after.current()).isFalse();
    }

    @Test
    void aDirectorIsGivenAllDepartmentsOfHerDivisionAtOnceOrNone() throws Exception {
        DepartmentId culture = asSystem(() -> organization.open("文化観光課"));
        asKanri(() -> accounts.grant(
                hanako, List.of(Grant.of(Role.DIRECTOR, industry, today), Grant.of(Role.DIRECTOR, culture, today))));
        Actor director = systemActors.runAs("hanako", currentActor::get);
        assertThat(director.roles().get(Role.DIRECTOR)).containsExactlyInAnyOrder(industry, culture);
        assertRefused(
                () -> accounts.grant(
                        hanako, List.of(Grant.of(Role.HEAD, industry, today), Grant.of(Role.DIRECTOR, culture, today))),
                AccountRefusal.ROLE_HELD_ALREADY);
        assertThat(systemActors.runAs("hanako", currentActor::get).has(Role.HEAD))
                .isFalse();
        assertRefused(() -> accounts.grant(hanako, List.of()), AccountRefusal.ROLE_MISSING);
    }

    @Test
    void aRoleIsPlannedAheadAndItsLastDayMovesUnlessAnotherRoleStandsInTheWay() throws Exception {
        LocalDate april = today.plusMonths(2);
        asKanri(() -> accounts.grant(hanako, new Grant(Role.HEAD, industry, april, april.plusDays(9))));
        MembershipRow head = latest();
        assertThat(head.current()).isFalse();
        asKanri(() -> accounts.end(head.id(), april.plusDays(19)));
        assertThat(latest().until()).isEqualTo(april.plusDays(19));
        asKanri(() -> accounts.grant(hanako, Grant.of(Role.HEAD, industry, april.plusDays(20))));
        assertRefused(() -> accounts.end(head.id(), april.plusDays(20)), AccountRefusal.ROLE_HELD_ALREADY);
    }

    @Test
    void aGeneratedPasswordIsGoodForSigningInAndDiffersEachTime() throws Exception {
        String first = asKanri(() -> accounts.generatePassword(hanako));
        String second = asKanri(() -> accounts.generatePassword(hanako));
        assertThat(second).hasSize(19).isNotEqualTo(first);
        assertThat(PasswordRules.faults("hanako", second)).isEmpty();
        String hash = database.sql("select password_hash from staff where login = 'hanako'")
                .query(String.class)
                .single();
        assertThat(passwords.matches(second, hash)).isTrue();
        assertThat(passwords.matches(first, hash)).isFalse();
        assertThat(database.sql("select count(*) from audit_line where action = 'PASSWORD_RESET'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anAuditorReadsTheStaffAndChangesNothing() throws Exception {
        asSystem(() -> add("kansa", Grant.of(Role.AUDITOR, today)));
        assertThat(systemActors.runAs("kansa", staff::all)).hasSize(3);
        assertThat(systemActors.runAs("kansa", accounts::mayChange)).isFalse();
        assertThat(systemActors.runAs("kanri", accounts::mayChange)).isTrue();
        assertThatThrownBy(() -> systemActors.runAs("kansa", () -> accounts.generatePassword(hanako)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyChangeStandsInTheLogWithWhoMadeItAndWithoutPasswords() throws Exception {
        asKanri(() -> {
            accounts.edit(hanako, new StaffDetails("佐久間 花", "係長", industry));
            accounts.grant(hanako, Grant.of(Role.HEAD, industry, today));
            accounts.resetPassword(hanako, "yama-biko-sansou-5");
            accounts.deactivate(hanako);
            accounts.reactivate(hanako);
        });
        assertThat(database.sql("select action from audit_line where actor_login = 'kanri' order by number")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "STAFF_CHANGED", "ROLE_GRANTED", "PASSWORD_RESET", "STAFF_DEACTIVATED", "STAFF_REACTIVATED");
        assertThat(database.sql("select concat(before, after) from audit_line")
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("password") || text.contains("bcrypt"));
    }

    @Test
    void savingWhatDidNotChangeLeavesNoLine() throws Exception {
        asKanri(() -> accounts.edit(hanako, new StaffDetails("hanako", "", industry)));
        assertThat(database.sql("select count(*) from audit_line where action = 'STAFF_CHANGED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theScreenKnowsWhoIsToAct() throws Exception {
        assertThat(systemActors.runAs("hanako", () -> staff.holding(Role.DRAFTER, industry)))
                .containsExactly("hanako");
        assertThat(systemActors.runAs("hanako", () -> staff.holding(Role.HEAD, industry)))
                .isEmpty();
    }

    private StaffId add(String login, Grant... grants) {
        return accounts.add(new NewStaff(login, new StaffDetails(login, "", industry), PASSWORD, List.of(grants)));
    }

    private <T> T asSystem(Callable<T> work) throws Exception {
        return systemActors.run("test", work);
    }

    private MembershipRow latest() throws Exception {
        return asSystem(() -> staff.byId(hanako).orElseThrow().memberships().getLast());
    }

    private <T> T asKanri(Callable<T> work) throws Exception {
        return systemActors.runAs("kanri", work);
    }

    private void asKanri(Runnable work) throws Exception {
        systemActors.runAs("kanri", () -> {
            work.run();
            return null;
        });
    }

    private void assertRefused(Runnable work, AccountRefusal... reasons) {
        assertThatThrownBy(() -> asKanri(work))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.reasons()).isEqualTo(Set.of(reasons)));
    }
}
