package dev.pledgeledger.succession;

import static dev.pledgeledger.progress.TestCity.HARBOUR;
import static dev.pledgeledger.progress.TestCity.LIBRARY;
import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationQueries;
import dev.pledgeledger.organization.Successor;
import dev.pledgeledger.progress.Eligibility;
import dev.pledgeledger.progress.EligibilityQueries;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.TestCity;
import dev.pledgeledger.progress.VersionQueries;
import dev.pledgeledger.report.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class SuccessionServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    Reorganising reorganising;

    @Autowired
    SuccessionService succession;

    @Autowired
    ReorganisationQueries reorganisations;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    ReportQueries reports;

    @Autowired
    EntryDetailsQueries details;

    @Autowired
    EligibilityQueries eligibility;

    @Autowired
    VersionQueries versions;

    @Autowired
    StaffQueries staff;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private CycleId year;
    private DepartmentId harbour;
    private DepartmentId library;

    @BeforeEach
    void found() {
        year = city.found();
        harbour = reorganising.open(HARBOUR);
        library = reorganising.open(LIBRARY);
    }

    @Test
    void aRenamedDepartmentGoesOnUnderItsNewNameInTheMiddleOfItsWork() {
        reportedUntilYesterday();
        Entry waiting = city.walkTo(State.CONCURRENCE, year, 1);
        Applied applied = reorganising.today(renamed());
        assertThat(applied).isEqualTo(new Applied(2, 0, 2));
        Entry after = city.entry(year, 1);
        assertThat(after.state()).isEqualTo(State.CONCURRENCE);
        assertThat(after.version()).isGreaterThan(waiting.version());
        assertThat(printed(after)).isEqualTo(new Departments(List.of(HARBOUR), List.of("海岸課")));
        assertThat(printed("1-1-1.1")).isEqualTo(new Departments(List.of(HARBOUR), List.of("海岸課")));
        assertThat(printed("1-1-2.1")).isEqualTo(new Departments(List.of(HARBOUR), List.of("海岸課")));
        assertThat(city.as("reviewer", () -> eligibility.of(after.id())))
                .extracting(asked -> asked.asked().department(), Eligibility::names)
                .containsExactly(tuple("海岸課", List.of("head")));
        done(city.take("head", Step.CONCUR, after));
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SUBMITTED);
        done(city.take("drafter", Step.START, city.entry(year, 2)));
    }

    @Test
    void withinTheReportedYearBothSidesGetTheNewOrganisation() {
        reorganising.today(renamed());
        assertThat(printed("1-1-1.1")).isEqualTo(Departments.same(List.of("海岸課")));
    }

    @Test
    void earlierRevisionsKeepTheirDepartmentsAndWhatTheMayorDecidedStaysAsItIs() {
        city.walkTo(State.APPROVED, year, 1);
        reorganising.today(renamed());
        Entry approved = city.entry(year, 1);
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        var all = city.as("reviewer", () -> versions.of(approved.id())).all();
        assertThat(all)
                .extracting(version -> version.departments().achievements().getFirst())
                .containsExactly("海岸課", HARBOUR, HARBOUR);
        CycleId last = city.publishedBefore(year);
        assertThat(city.as("reviewer", () -> reports.assemble(last)).entries().map(each -> each.departments()))
                .contains(Departments.same(List.of(HARBOUR)));
        assertThat(city.entry(last, 1).lead()).contains(reorganising.open("海岸課"));
        assertThat(city.as("auditor", verification::verify).faults()).isEmpty();
    }

    @Test
    void aSplitIsChosenEntryByEntryAndSuggestsWhatWasChosenBeside() {
        ReorganisationId plan = reorganising.plan(
                today(), ReorganisationLine.closing(harbour, Successor.opened("海岸課"), Successor.opened("灯台課")));
        List<WorkLine> lines = reorganising.worklist(plan).lines();
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.isOpen()).isTrue();
            assertThat(line.suggested()).isNull();
            assertThat(line.after()).isEqualTo(line.before());
        });
        assertRefused(plan, "succession.refused.choiceMissing");
        reorganising.choose(plan, lines.subList(0, 1), Choice.of("灯台課"));
        assertThat(reorganising.worklist(plan).lines())
                .extracting(
                        line -> line.suggested() == null ? "" : line.suggested().name())
                .containsExactly("", "灯台課");
        reorganising.choose(plan, Choice.of("海岸課", "灯台課"));
        assertThat(reorganising.worklist(plan).lines().get(1).after())
                .isEqualTo(Departments.same(List.of("海岸課", "灯台課")));
        assertThat(reorganising.apply(plan)).isEqualTo(new Applied(2, 0, 0));
        assertThat(printed("1-1-1.1")).isEqualTo(Departments.same(List.of("灯台課")));
        assertThat(printed("1-1-2.1")).isEqualTo(Departments.same(List.of("海岸課", "灯台課")));
    }

    @Test
    void aSplitMayDoubleAnEntryAndTheLogExplainsTheTotal() {
        ReorganisationId plan = reorganising.plan(
                today(), ReorganisationLine.closing(harbour, Successor.opened("海岸課"), Successor.opened("灯台課")));
        List<WorkLine> lines = reorganising.worklist(plan).lines();
        reorganising.choose(plan, lines.subList(0, 1), Choice.of("海岸課", "灯台課").doubling());
        reorganising.choose(plan, Choice.of("海岸課"));
        assertThat(reorganising.apply(plan)).isEqualTo(new Applied(2, 1, 0));
        var report = city.as("reviewer", () -> reports.assemble(year));
        assertThat(report.entries()).hasSize(4);
        assertThat(report.pledges().findFirst().orElseThrow().rows().getFirst().entries())
                .extracting(entry -> entry.departments().achievements())
                .containsExactly(List.of("海岸課"), List.of("灯台課"));
        assertThat(city.entry(year, 2).state()).isEqualTo(State.NOT_STARTED);
        assertThat(lines("SPLIT")).isEqualTo(1);
    }

    @Test
    void aMergerMayPutTwoEntriesIntoOneRow() {
        ReorganisationId plan = reorganising.plan(
                today(),
                ReorganisationLine.closing(harbour, Successor.opened("海と本の課")),
                ReorganisationLine.closing(library, Successor.opened("海と本の課")));
        WorkLine third = reorganising.worklist(plan).lines().getLast();
        assertThat(third.isOpen()).isFalse();
        reorganising.choose(
                plan,
                List.of(third),
                Choice.of("海と本の課").joining(city.entry(year, 1).id()));
        assertThat(reorganising.apply(plan)).isEqualTo(new Applied(3, 0, 4));
        var report = city.as("reviewer", () -> reports.assemble(year));
        assertThat(report.pledges().findFirst().orElseThrow().rows().getFirst().entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.departments()).isEqualTo(Departments.same(List.of("海と本の課"))));
    }

    @Test
    void anAbolishedDepartmentsEntriesGoToWhomeverTheOfficeChooses() {
        city.walkTo(State.DRAFT, year, 1);
        ReorganisationId plan = reorganising.plan(today(), ReorganisationLine.closing(harbour));
        assertThatThrownBy(() -> reorganising.choose(plan, Choice.of())).hasMessageContaining("続ける部署がなくなります");
        assertRefused(plan, "succession.refused.choiceMissing");
        reorganising.choose(plan, reorganising.worklist(plan).lines(), Choice.of("#" + library.value()));
        reorganising.apply(plan);
        Entry first = city.entry(year, 1);
        assertThat(first.state()).isEqualTo(State.DRAFT);
        done(city.save("otherdrafter", first, TestCity.written(Rating.B, "")));
    }

    @Test
    void aTransferLeavesTheDepartmentAndMovesTheChosenEntries() {
        ReorganisationId plan =
                reorganising.plan(today(), new ReorganisationLine(harbour, true, List.of(Successor.existing(library))));
        List<WorkLine> lines = reorganising.worklist(plan).lines();
        assertThat(lines).noneMatch(WorkLine::isOpen);
        reorganising.choose(plan, lines.subList(0, 1), Choice.of("#" + library.value()));
        reorganising.apply(plan);
        assertThat(printed("1-1-1.1")).isEqualTo(Departments.same(List.of(LIBRARY)));
        assertThat(printed("1-1-2.1")).isEqualTo(Departments.same(List.of(HARBOUR)));
        assertThat(city.asSystem(departments::open))
                .extracting(DepartmentRow::name)
                .contains(HARBOUR);
    }

    @Test
    void itIsAppliedOnceFromItsDayOnAndNeverInPart() {
        ReorganisationId early = reorganising.plan(today().plusDays(1), renamed());
        assertRefused(early, "organization.refused.notYet");
        assertThat(city.entry(year, 1).version()).isZero();
        assertThat(city.asSystem(() -> departments.byName("海岸課"))).isEmpty();
        ReorganisationId plan = reorganising.plan(today(), renamed());
        reorganising.apply(plan);
        assertRefused(plan, "organization.refused.appliedAlready");
        assertRefused(
                early,
                "organization.refused.notYet",
                "organization.refused.closedAlready",
                "organization.refused.nameTaken");
        for (String forbidden : List.of(
                "update reorganisation set title = 'x' where id = " + plan.value(),
                "delete from reorganisation where id = " + plan.value(),
                "delete from reorganisation_line where reorganisation_id = " + plan.value())) {
            assertThatThrownBy(() -> database.sql(forbidden).update()).hasStackTraceContaining("stays as it is");
        }
    }

    @Test
    void peopleFollowTheirOnlySuccessorAndOthersWaitForTheAdministrator() {
        reorganising.today(renamed());
        DepartmentId coast = reorganising.open("海岸課");
        var drafter = city.as("admin", () -> staff.byLogin("drafter")).orElseThrow();
        assertThat(drafter.details().department()).isEqualTo(coast);
        assertThat(drafter.current()).extracting(held -> held.department()).containsExactly(coast);
    }

    @Test
    void theWholeActStandsInTheLogOfTheEventAndOfEachEntry() {
        reorganising.today(renamed());
        var line = city.as(
                        "auditor",
                        () -> audit.about(
                                Subject.Kind.ENTRY, city.entry(year, 1).id().value()))
                .getLast();
        assertThat(line.action()).isEqualTo("ENTRY_SUCCEEDED");
        assertThat(line.before()).containsEntry("plansDepartments", List.of(HARBOUR));
        assertThat(line.after()).containsEntry("plansDepartments", List.of("海岸課"));
        assertThat(lines("REORGANISATION_PLANNED")).isEqualTo(1);
        assertThat(lines("REORGANISATION_APPLIED")).isEqualTo(1);
        assertThat(database.sql("select count(distinct act) from audit_line where action in ('REORGANISATION_APPLIED',"
                                + " 'DEPARTMENT_REORGANIZED', 'ENTRY_SUCCEEDED', 'ROLE_ENDED')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(city.as("auditor", verification::verify).faults()).isEmpty();
    }

    @Test
    void onlyThePlanningOfficeChoosesAndApplies() {
        ReorganisationId plan = reorganising.plan(today(), renamed());
        for (String login : List.of("admin", "drafter", "head", "signatory", "auditor")) {
            assertThatThrownBy(() -> city.as(login, () -> succession.apply(plan)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(city.as("auditor", () -> reorganisations.all())).hasSize(1);
    }

    private ReorganisationLine renamed() {
        return ReorganisationLine.closing(harbour, Successor.opened("海岸課"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// As if the reported year had ended yesterday.
    private void reportedUntilYesterday() {
        database.sql("update cycle set as_of = :day where id = :id")
                .param("day", today().minusDays(1))
                .param("id", year.value())
                .update();
    }

    private Departments printed(Entry entry) {
        return city.as("reviewer", () -> details.find(entry.id()).orElseThrow().departments());
    }

    private Departments printed(String key) {
        return city.as("reviewer", () -> reports.assemble(year))
                .entries()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow()
                .departments();
    }

    private int lines(String action) {
        return database.sql("select count(*) from audit_line where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    private void assertRefused(ReorganisationId id, String... textKeys) {
        assertThatThrownBy(() -> reorganising.apply(id))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refused::textKey)
                                .containsExactlyInAnyOrder(textKeys));
    }
}
