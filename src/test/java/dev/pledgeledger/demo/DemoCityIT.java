package dev.pledgeledger.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.audit.DeputisedQueries;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.DeskLines;
import dev.pledgeledger.common.ui.SignInHint;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.overview.DeskQueries;
import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.CommentQueries;
import dev.pledgeledger.progress.CommentState;
import dev.pledgeledger.progress.Dissent;
import dev.pledgeledger.progress.DissentQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.publication.EditionQueries;
import dev.pledgeledger.publication.PublishedEdition;
import dev.pledgeledger.report.Report;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/// The sample city as it stands after its story was told at the start.
@SpringBootTest(properties = "ledger.demo=true")
@FreshDatabase
class DemoCityIT {

    @Autowired
    DemoCity demo;

    @Autowired
    DemoPeople people;

    @Autowired
    Clock clock;

    @Autowired
    Installation installation;

    @Autowired
    SystemActors actors;

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    CycleQueries cycles;

    @Autowired
    EntryQueries entries;

    @Autowired
    CommentQueries discussions;

    @Autowired
    DeskQueries desk;

    @Autowired
    List<DeskLines> deskLines;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    EditionQueries editions;

    @Autowired
    AuditQueries audit;

    @Autowired
    DeputisedQueries deputised;

    @Autowired
    DissentQueries dissents;

    @Autowired
    AuditVerification verification;

    @Test
    void fiftyEntriesOfThisYearStandInEveryStateButPublished() {
        Map<State, Integer> counts = counts(years().getFirst());
        assertThat(counts.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(State.PUBLISHED)));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
        assertThat(counts(years().get(1))).isEqualTo(Map.of(State.PUBLISHED, 50));
    }

    @Test
    void everyEntryOfThisYearStandsWhereTheStorySays() {
        Notes notes = new Notes(DemoFiles.table("this-year.txt"));
        assertThat(rows(years().getFirst()))
                .allSatisfy(row -> assertThat(notes.argument(row.key(), Turn.STANDS))
                        .startsWith(row.state().name()));
    }

    @Test
    void aReturnedEntryCarriesCommentsOfWhichOneIsAnswered() throws Exception {
        EntryRow returned = rows(years().getFirst()).stream()
                .filter(row -> row.key().equals("1-1-1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(actors.runAs("tanto", () -> discussions.of(returned.id())).open())
                .allMatch(placed -> placed.found() != null)
                .extracting(
                        placed -> placed.comment().kind(),
                        placed -> placed.comment().state())
                .containsExactly(
                        tuple(CommentKind.MUST_FIX, CommentState.OPEN),
                        tuple(CommentKind.SUGGESTION, CommentState.ANSWERED));
    }

    @Test
    void lastYearWasPublishedAsItsReportSaysAfterOneCorrection() {
        List<PublishedEdition> lastYear = editionsOf(years().get(1).year());
        assertThat(lastYear).extracting(PublishedEdition::number).containsExactly(1, 2);
        Report said = DemoFiles.report("report.json", years().get(1).year());
        assertThat(lastYear.getLast().report().as(null)).isEqualTo(said);
        List<Report.Entry> first = lastYear.getFirst().report().entries().toList();
        assertThat(said.entries().filter(entry -> !first.contains(entry)))
                .singleElement()
                .extracting(Report.Entry::key)
                .isEqualTo("2-1-2.1");
        assertThat(editions.all().stream()
                        .filter(edition -> edition.number() == 2)
                        .findFirst()
                        .orElseThrow()
                        .changeNote())
                .contains("1,240人", "1,420人");
    }

    @Test
    void theReorganisationIsSeenInThePrintedDepartments() {
        FiscalYear year = years().get(1).year();
        Map<String, List<String>> printed = editionsOf(year)
                .getLast()
                .report()
                .entries()
                .collect(Collectors.toMap(
                        Report.Entry::key, entry -> entry.departments().printed(year)));
        String was = year.mark() + " ";
        String is = year.next().mark() + "～ ";
        assertThat(printed.get("1-1-2.1")).containsExactly(was + "環境課", is + "環境未来課");
        assertThat(printed.get("1-1-1.1")).containsExactly(was + "土木課", "公園課", is + "都市整備課");
        assertThat(printed.get("2-1-1.1")).containsExactly(was + "産業観光課", is + "商工振興課");
        assertThat(printed.get("2-2-1.1")).containsExactly(was + "産業観光課", is + "観光交流課");
        assertThat(printed.get("1-1-4.2")).containsExactly(was + "総務課");
        assertThat(as("kansa", departments::open)).hasSize(15);
        assertThat(as("kansa", departments::all).stream().filter(department -> !department.isOpen()))
                .extracting(DepartmentRow::name)
                .containsExactlyInAnyOrder("環境課", "産業観光課", "土木課", "公園課");
    }

    @Test
    void ratingsMovedBothWaysSinceTheYearBefore() {
        assertThat(years()).hasSize(3);
        assertThat(rows(years().get(1)))
                .anyMatch(row -> row.lastYear() != null
                        && row.rating() != null
                        && row.rating().gradesAbove(row.lastYear()) > 0)
                .anyMatch(row -> row.lastYear() != null
                        && row.rating() != null
                        && row.rating().gradesAbove(row.lastYear()) < 0);
    }

    @Test
    void everyStepThatLeavesATraceWasTaken() {
        EnumSet<Step> rare = EnumSet.of(
                Step.PULL_BACK,
                Step.REINSTATE,
                Step.MOVE,
                Step.SPLIT,
                Step.JOIN,
                Step.REORDER,
                Step.UNPACKAGE,
                Step.CORRECT,
                Step.SAVE);
        assertThat(lines().stream().map(AuditLine::action))
                .containsAll(EnumSet.complementOf(rare).stream().map(Step::name).toList());
    }

    @Test
    void theLogIsWholeAndRunsForwardInOfficeHours() {
        assertThat(as("kansa", verification::verify).faults()).isEmpty();
        assertThat(lines()).extracting(AuditLine::at).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(lines()).allSatisfy(line -> {
            var at = line.at().atZone(clock.getZone());
            assertThat(BusinessDays.BY_LAW.contain(at.toLocalDate()))
                    .as("%s", at)
                    .isTrue();
            assertThat(at.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 15));
            assertThat(line.at()).isBefore(clock.instant());
        });
    }

    @Test
    void everyRatingChangeHasAReasonThatSomebodyGave() {
        assertThat(lines().stream().filter(line -> line.action().equals("RATING_CHANGE")))
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(line.reason()).isNotBlank().doesNotContain("理由の入力を要しない"));
    }

    @Test
    void aDeputySignedForTheMayorsOfficeAndAHeadInPlaceOfAnother() {
        assertThat(lines().stream().filter(line -> line.who().actingFor() != null))
                .extracting(line -> line.action() + " " + line.who().login())
                .contains("SIGN_OFF fukushicho", "CONCUR koen-kacho");
    }

    @Test
    void whatADeputyDecidedWaitsForTheHeadAndADissentForWhoeverReviews() {
        assertThat(as("kacho", deputised::mine))
                .singleElement()
                .matches(decision ->
                        decision.isUnread() && decision.line().subject().label().equals("1-3-3"));
        EntryRow disputed = rows(years().getFirst()).stream()
                .filter(row -> row.key().equals("3-2-2.1"))
                .findFirst()
                .orElseThrow();
        assertThat(as("kikaku2", () -> dissents.of(disputed.id())))
                .singleElement()
                .matches(dissent -> dissent.ending() == Dissent.Ending.SETTLED);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void everybodyWhoIsOfferedFindsSomethingOnHerDesk(String login) {
        int waiting = as(login, () -> desk.count(Optional.empty()));
        List<DeskLines.Line> more = as(
                login,
                () -> deskLines.stream()
                        .flatMap(lines -> lines.lines().stream())
                        .toList());
        assertThat(waiting + more.size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("offered")
    void everySignInThatIsOfferedWorks(String login) {
        SignInHint.Line line = people.lines().stream()
                .filter(hint -> hint.login().equals(login))
                .findFirst()
                .orElseThrow();
        assertThat(signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(line.login(), line.password())))
                .matches(authentication -> authentication.isAuthenticated());
    }

    static Stream<String> offered() {
        return DemoPeople.offered().stream().map(DemoPerson::login);
    }

    @Test
    void oneOfEachRoleIsOfferedAndSomebodyWithout() {
        assertThat(DemoPeople.offered())
                .extracting(DemoPerson::offeredAs)
                .containsExactly("担当者", "所属長", "部長", "企画担当", "企画担当（2人目）", "市長室", "管理者", "監査", "その他の職員");
    }

    @Test
    void aSecondStartTellsNothingAgain() {
        int before = lines().size();
        demo.start();
        assertThat(lines()).hasSize(before);
        assertThat(installation.cityName()).isEqualTo("汐見野市");
    }

    private List<Cycle> years() {
        return as("kansa", cycles::all);
    }

    private Map<State, Integer> counts(Cycle year) {
        return new EnumMap<>(as("kansa", () -> entries.counts(EntryFilter.of(year.id()))));
    }

    private List<EntryRow> rows(Cycle year) {
        return as("kansa", () -> entries.rows(EntryFilter.of(year.id()), 0, 100));
    }

    private List<PublishedEdition> editionsOf(FiscalYear year) {
        return editions.documents().stream()
                .filter(edition -> edition.report().fiscalYear().equals(year))
                .toList();
    }

    /// What the story left in the log, without the sign-ins of these tests.
    private List<AuditLine> lines() {
        AuditFilter all = AuditFilter.ALL;
        return as("kansa", () -> audit.lines(all, 0, Integer.MAX_VALUE)).stream()
                .filter(line -> !line.action().startsWith("SIGN_IN"))
                .sorted(Comparator.comparingLong(AuditLine::number))
                .toList();
    }

    private <T> T as(String login, Callable<T> work) {
        try {
            return actors.runAs(login, work);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
