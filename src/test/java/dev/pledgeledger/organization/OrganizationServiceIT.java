package dev.pledgeledger.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class OrganizationServiceIT {

    @Autowired
    OrganizationService organization;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    SystemActors systemActors;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aDepartmentIsOpenedAsOfToday() throws Exception {
        DepartmentId id = asSystem(() -> organization.open("　企業誘致課 "));
        DepartmentRow row = asSystem(() -> departments.byName("企業誘致課")).orElseThrow();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.openedOn()).isNotNull();
        assertThat(row.isOpen()).isTrue();
        assertThat(asSystem(() -> departments.byIds(List.of(id, new DepartmentId(99)))))
                .containsOnlyKeys(id);
    }

    @Test
    void twoOpenDepartmentsDoNotShareAName() throws Exception {
        asSystem(() -> organization.open("企業誘致課"));
        assertThatThrownBy(() -> asSystem(() -> organization.open("企業誘致課")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("企業誘致課はすでにあります");
        assertThatThrownBy(() -> asSystem(() -> organization.open(" "))).isInstanceOf(Refused.class);
    }

    @Test
    void establishingOpensTheMissingOnesAndFindsTheOthers() throws Exception {
        DepartmentId known = asSystem(() -> organization.open("企業誘致課"));
        Map<String, DepartmentId> ids = asSystem(() -> organization.establish(List.of("文化観光課", "企業誘致課", "文化観光課")));
        assertThat(ids).containsOnlyKeys("文化観光課", "企業誘致課").containsEntry("企業誘致課", known);
        assertThat(asSystem(departments::open)).extracting(DepartmentRow::name).containsExactly("企業誘致課", "文化観光課");
        assertThat(asSystem(() -> organization.establish(List.of("文化観光課"))))
                .isEqualTo(Map.of("文化観光課", ids.get("文化観光課")));
        assertThat(asSystem(() -> organization.establish(List.of()))).isEmpty();
    }

    @Test
    void everyOpeningStandsInTheLog() throws Exception {
        asSystem(() -> organization.establish(List.of("企業誘致課", "文化観光課")));
        assertThat(database.sql(
                                "select subject_label from audit_line where action = 'DEPARTMENT_OPENED' order by number")
                        .query(String.class)
                        .list())
                .containsExactly("企業誘致課", "文化観光課");
    }

    @Test
    void aRenamedDepartmentIsClosedAndAnotherOneOpened() throws Exception {
        DepartmentId old = established("企業誘致課");
        List<DepartmentId> successors = reorganize(old, List.of(), "企業立地課");
        assertThat(asSystem(() -> departments.byName("企業誘致課"))).isEmpty();
        assertThat(asSystem(() -> departments.successors(old)))
                .extracting(DepartmentRow::name)
                .containsExactly("企業立地課");
        DepartmentRow before = row(old);
        assertThat(before.name()).isEqualTo("企業誘致課");
        assertThat(before.closedOn()).isEqualTo(today());
        assertThat(row(successors.getFirst()).openedOn()).isEqualTo(today());
    }

    @Test
    void aDepartmentIsSplitMergedTransferredAndAbolished() throws Exception {
        DepartmentId split = established("企画課");
        DepartmentId other = established("文化課");
        List<DepartmentId> halves = reorganize(split, List.of(), "企画課", "戦略課");
        assertThat(asSystem(departments::open)).extracting(DepartmentRow::name).containsExactly("文化課", "企画課", "戦略課");
        reorganize(other, halves);
        DepartmentId last = established("臨時課");
        reorganize(last, List.of());
        assertThat(asSystem(() -> departments.successors(List.of(split, other, last))))
                .containsOnlyKeys(split, other)
                .allSatisfy((closed, successors) ->
                        assertThat(successors).extracting(DepartmentRow::id).containsExactlyElementsOf(halves));
    }

    @Test
    void aReorganisationIsOneActInTheLog() throws Exception {
        DepartmentId old = established("企業誘致課");
        reorganize(old, List.of(), "産業課", "立地課");
        assertThat(database.sql("""
                        select action || ' ' || subject_label || ' ' || coalesce(after ->> 'successors', '')
                        from audit_line where act = (select act from audit_line where action = 'DEPARTMENT_REORGANIZED')
                        order by number""").query(String.class).list())
                .containsExactly(
                        "DEPARTMENT_OPENED 産業課 ", "DEPARTMENT_OPENED 立地課 ", "DEPARTMENT_REORGANIZED 企業誘致課 産業課、立地課");
        DepartmentId abolished = established("臨時課");
        reorganize(abolished, List.of());
        assertThat(database.sql("select subject_label from audit_line where action = 'DEPARTMENT_CLOSED'")
                        .query(String.class)
                        .list())
                .containsExactly("臨時課");
    }

    @Test
    void everyReasonAgainstAReorganisationIsGivenAtOnceAndNothingIsKept() throws Exception {
        DepartmentId old = established("企業誘致課");
        DepartmentId closed = established("臨時課");
        reorganize(closed, List.of());
        established("文化課");
        assertRefused(
                new Reorganisation(old, today().plusDays(1), List.of(old, closed), List.of("文化課", "新課")),
                "organization.refused.inFuture",
                "organization.refused.ownSuccessor",
                "organization.refused.successorClosed",
                "organization.refused.nameTaken");
        assertRefused(new Reorganisation(old, today(), List.of(), List.of(" 企業誘致課　")), "organization.refused.sameName");
        assertRefused(new Reorganisation(closed, today(), List.of(), List.of()), "organization.refused.closedAlready");
        assertRefused(
                new Reorganisation(new DepartmentId(99), today(), List.of(), List.of()),
                "organization.refused.unknown");
        DepartmentId young = asSystem(() -> organization.open("若い課"));
        assertRefused(
                new Reorganisation(young, today(), List.of(), List.of()), "organization.refused.closesBeforeItOpens");
        assertRefused(
                new Reorganisation(old, today().minusDays(1), List.of(young), List.of()),
                "organization.refused.successorOpensLater");
        assertThat(row(old).isOpen()).isTrue();
        assertThat(asSystem(() -> departments.byName("新課"))).isEmpty();
    }

    @Test
    void aDepartmentIsNotOpenedOnADayThatIsStillToCome() {
        assertThatThrownBy(() -> asSystem(() -> organization.open("企業誘致課", today().plusDays(1))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("先の日付");
    }

    @Test
    void theDatabaseKeepsNamesAndSuccessionsAsTheyAre() throws Exception {
        DepartmentId old = established("企業誘致課");
        reorganize(old, List.of(), "企業立地課");
        for (String forbidden : List.of(
                "update department set name = 'x'",
                "delete from department",
                "update department_succession set effective_on = '2020-04-01'",
                "delete from department_succession")) {
            assertThatThrownBy(() -> database.sql(forbidden).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void withoutASignInNobodyReadsOrChangesAnything() {
        assertThatThrownBy(() -> organization.open("企業誘致課"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(departments::open).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private DepartmentId established(String name) throws Exception {
        return asSystem(() -> organization.establish(List.of(name)).get(name));
    }

    private List<DepartmentId> reorganize(DepartmentId closing, List<DepartmentId> existing, String... opened)
            throws Exception {
        return asSystem(() -> organization.reorganize(new Reorganisation(closing, today(), existing, List.of(opened))));
    }

    private void assertRefused(Reorganisation wanted, String... textKeys) {
        assertThatThrownBy(() -> asSystem(() -> organization.reorganize(wanted)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::textKey)
                                .containsExactlyInAnyOrder(textKeys));
    }

    private DepartmentRow row(DepartmentId id) throws Exception {
        return asSystem(() -> departments.byIds(List.of(id)).get(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T asSystem(Callable<T> work) throws Exception {
        return systemActors.run("test", work);
    }
}
