package dev.pledgeledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.OrganizationService;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest(FreshDatabase.Before.METHOD)
class TransferIT {

    private static final String PASSWORD = "kawa-no-nagare-77";
    private static final String HEAD = "ログインID,氏名,役職,所属,役割,役割の部署,開始日,最終日\r\n";

    @Autowired
    TransferService transfers;

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    OrganizationService organization;

    @Autowired
    StaffLock lock;

    @Autowired
    PlannedPostings postings;

    @Autowired
    FirstDays firstDays;

    @Autowired
    StaffMembers members;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SystemActors actors;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    LocalDate today;
    LocalDate april;
    DepartmentId harbour;
    DepartmentId library;

    @BeforeEach
    void people() throws Exception {
        today = LocalDate.now(clock);
        april = today.plusMonths(2);
        actors.run("test", () -> {
            harbour = organization.open("港湾課");
            library = organization.open("図書課");
            add("kanri", null, Grant.of(Role.ADMINISTRATOR, today));
            add("hanako", harbour, Grant.of(Role.DRAFTER, harbour, today.minusYears(1)));
            add("taro", harbour, Grant.of(Role.HEAD, harbour, today.minusYears(1)));
            return add("jiro", library);
        });
    }

    @Test
    void whatWasTakenAndNotChangedChangesNothing() throws Exception {
        String template = actors.runAs("kanri", transfers::template);
        assertThat(template)
                .startsWith("\uFEFF" + HEAD)
                .contains("hanako,hanako,,港湾課,担当者,港湾課,")
                .doesNotContain("kanri");
        TransferPlan plan = plan(template, today);
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.moves()).hasSize(3);
        assertThat(plan.changing()).isEmpty();
        assertThat(plan.canBeApplied()).isFalse();
    }

    @Test
    void aTransferInAprilEndsTheOldRoleOnTheDayBeforeAndBeginsTheNewOneThen() throws Exception {
        String file = HEAD + "hanako,佐久間 花子,係長,図書課,担当者,図書課,,\r\n";
        TransferPlan plan = plan(file, april);
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.changing())
                .singleElement()
                .satisfies(move -> assertThat(move.differences())
                        .extracting(difference -> difference.textKey().replaceFirst(".*\\.", ""))
                        .containsExactly("NAME", "POST", "DEPARTMENT", "ENDED", "GRANTED"));
        assertThat(apply(file, plan)).isEqualTo(1);
        StaffRow hanako = row("hanako");
        assertThat(hanako.name()).isEqualTo("hanako");
        assertThat(hanako.details().department()).isEqualTo(harbour);
        assertThat(hanako.memberships()).hasSize(2);
        assertThat(hanako.memberships().getFirst().until()).isEqualTo(april.minusDays(1));
        assertThat(hanako.memberships().getLast().since()).isEqualTo(april);
        assertThat(hanako.memberships().getLast().department()).isEqualTo(library);
        assertThat(row("taro").memberships()).hasSize(1);
        assertThat(database.sql("select action from audit_line where actor_login = 'kanri' order by number")
                        .query(String.class)
                        .list())
                .containsExactly("POSTING_PLANNED", "ROLE_ENDED", "ROLE_GRANTED", "STAFF_MOVED");

        new PostingClock(postings, members, accounts, actors, at(april.minusDays(1)), transactions).takeUpWhatIsDue();
        assertThat(row("hanako").name()).isEqualTo("hanako");
        new PostingClock(postings, members, accounts, actors, at(april), transactions).takeUpWhatIsDue();
        assertThat(row("hanako").details()).isEqualTo(new StaffDetails("佐久間 花子", "係長", library));
        assertThat(postings.due(april)).isEmpty();
    }

    @Test
    void whoIsNewInAFileForADayAheadSignsInFromThatDayOn() throws Exception {
        LocalDate ahead = today.plusDays(30);
        String file = HEAD + "saburo,三田 三郎,主任,図書課,所属長,図書課,,\r\n";
        apply(file, plan(file, ahead));
        StaffId saburo = row("saburo").id();
        assertThat(firstDays.isAhead(saburo, ahead.minusDays(1))).isTrue();
        assertThat(firstDays.isAhead(saburo, ahead)).isFalse();
        String earlier = HEAD + "saburo,三田 三郎,主任,図書課,担当者,図書課,,\r\n";
        apply(earlier, plan(earlier, ahead.minusDays(10)));
        assertThat(firstDays.isAhead(saburo, ahead.minusDays(10))).isFalse();
    }

    @Test
    void concurrentPostsAreSeveralLinesAndWhoeverHasNoRoleLosesHers() throws Exception {
        String file = HEAD
                + "hanako,hanako,,図書課,担当者,図書課,,\r\n"
                + "hanako,hanako,,図書課,担当者,港湾課,,2099/3/31\r\n"
                + "taro,taro,,港湾課,,,,\r\n"
                + "saburo,三田 三郎,主任,図書課,所属長,図書課,,\r\n";
        TransferPlan plan = plan(file, today);
        assertThat(plan.faults()).isEmpty();
        assertThat(apply(file, plan)).isEqualTo(3);
        assertThat(row("hanako").current())
                .extracting(MembershipRow::department)
                .containsExactlyInAnyOrder(harbour, library);
        assertThat(row("hanako").memberships().getFirst().until()).isEqualTo(LocalDate.of(2099, 3, 31));
        assertThat(row("hanako").details().department()).isEqualTo(library);
        assertThat(row("taro").memberships().getFirst().until()).isEqualTo(today.minusDays(1));
        assertThat(row("saburo").current())
                .singleElement()
                .satisfies(held -> assertThat(held.role()).isEqualTo(Role.HEAD));
    }

    @Test
    void aSecondFileIsHeldAgainstWhatIsPlannedByThen() throws Exception {
        String first = HEAD + "hanako,佐久間 花子,係長,図書課,担当者,港湾課,,\r\n";
        apply(first, plan(first, april));
        assertThat(plan(first, april).changing()).isEmpty();
        assertThat(plan(first, april.plusDays(1)).changing()).isEmpty();
        assertThat(kinds(plan(first, april.minusDays(1)))).containsExactly("NAME", "POST", "DEPARTMENT");
        assertThat(row("hanako").planned())
                .containsExactly(new PlannedDetails(april, new StaffDetails("佐久間 花子", "係長", library)));
    }

    @Test
    void aFileThatSaysWhatIsSoNowTakesThePlanBack() throws Exception {
        String first = HEAD + "hanako,佐久間 花子,係長,図書課,担当者,港湾課,,\r\n";
        apply(first, plan(first, april));
        String back = HEAD + "hanako,hanako,,港湾課,担当者,港湾課,,\r\n";
        TransferPlan plan = plan(back, april);
        assertThat(kinds(plan)).containsExactly("NAME", "POST", "DEPARTMENT");
        apply(back, plan);
        assertThat(row("hanako").planned()).isEmpty();
        assertThat(database.sql("select action from audit_line")
                        .query(String.class)
                        .list())
                .contains("POSTING_CANCELLED");
    }

    @Test
    void aRoleThatBeginsOnAnotherDayIsEndedAndGrantedAnew() throws Exception {
        LocalDate may = april.plusMonths(1);
        String later = HEAD + "hanako,hanako,,港湾課,担当者,港湾課," + may + ",\r\n";
        TransferPlan plan = plan(later, april);
        assertThat(kinds(plan)).containsExactly("ENDED", "GRANTED");
        apply(later, plan);
        assertThat(row("hanako").memberships())
                .extracting(MembershipRow::since, MembershipRow::until)
                .containsExactly(tuple(today.minusYears(1), april.minusDays(1)), tuple(may, null));
        assertThat(plan(later, april).changing()).isEmpty();
        String earlier = HEAD + "hanako,hanako,,港湾課,担当者,港湾課,,\r\n";
        assertThat(kinds(plan(earlier, april))).containsExactly("ENDED", "GRANTED");
    }

    @Test
    void whoChangesRolesWaitsForWhoeverIsAtIt() throws Exception {
        TransactionTemplate another = new TransactionTemplate(transactions);
        String file = HEAD + "hanako,hanako,,図書課,担当者,図書課,,\r\n";
        TransferPlan seen = plan(file, april);
        StaffId jiro = row("jiro").id();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> waiting = Objects.requireNonNull(another.execute(status -> {
                lock.take();
                List<Future<?>> begun = List.of(
                        threads.submit(() -> apply(file, seen)),
                        threads.submit(() -> actors.run("test", () -> {
                            accounts.grant(jiro, Grant.of(Role.HEAD, library, today));
                            return null;
                        })));
                assertThat(begun)
                        .allSatisfy(one -> assertThatThrownBy(() -> one.get(300, TimeUnit.MILLISECONDS))
                                .isInstanceOf(TimeoutException.class));
                return begun;
            }));
            for (Future<?> one : waiting) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void whoTakesTheListOfStaffIsOnRecord() throws Exception {
        actors.runAs("kanri", transfers::template);
        assertThat(database.sql("select action from audit_line where actor_login = 'kanri'")
                        .query(String.class)
                        .list())
                .containsExactly("STAFF_HANDED_OUT");
    }

    private static List<String> kinds(TransferPlan plan) {
        assertThat(plan.faults()).isEmpty();
        return plan.changing().stream()
                .flatMap(move -> move.differences().stream())
                .map(difference -> difference.textKey().replaceFirst(".*\\.", ""))
                .toList();
    }

    @Test
    void nothingIsDoneWhereTheStaffHasChangedSinceItWasLookedAt() throws Exception {
        String file = HEAD + "hanako,hanako,,図書課,担当者,図書課,,\r\n";
        TransferPlan seen = plan(file, april);
        actors.runAs("kanri", () -> {
            accounts.grant(row("hanako").id(), Grant.of(Role.HEAD, harbour, today));
            return null;
        });
        assertThatThrownBy(() -> apply(file, seen)).isInstanceOf(Refused.class);
        assertThat(row("hanako").memberships()).hasSize(2).allMatch(held -> held.until() == null);
    }

    @Test
    void shiftJisIsReadAndSaid() throws Exception {
        byte[] file = (HEAD + "hanako,髙橋 花子,,港湾課,担当者,港湾課,,\r\n").getBytes(Charset.forName("windows-31j"));
        TransferPlan plan = actors.runAs("kanri", () -> transfers.plan(file, today));
        assertThat(plan.shiftJis()).isTrue();
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.changing().getFirst().details().name()).isEqualTo("髙橋 花子");
    }

    static Stream<Arguments> hostile() {
        String line = "hanako,hanako,,港湾課,担当者,港湾課,,\r\n";
        return Stream.of(
                file("empty", ""),
                file("empty", HEAD),
                file("noText", HEAD + "\0"),
                file("heading headingMissing", HEAD.replace("氏名", "名前") + line),
                file("heading", HEAD.replace("\r\n", ",氏名\r\n") + line.replace("\r\n", ",x\r\n")),
                file("cells", HEAD + "hanako,hanako\r\n"),
                file("noTable noText cells unseen tooLong", HEAD + "hanako,\"hanako,,港湾課,担当者,港湾課,,\r\n"),
                file("unseen", HEAD + line.replace(",hanako,", ",ha\u202Eoekan,")),
                file("unseen", HEAD + line.replace(",hanako,", ",han\u200Bako,")),
                file("unseen", HEAD + line.replace(",hanako,", ",\"han\nako\",")),
                file("formula", HEAD + line.replace(",hanako,", ",=HYPERLINK(1),")),
                file("formula", HEAD + line.replace(",hanako,", ",＠SUM(1),")),
                file("tooLong", HEAD + line.replace(",hanako,", "," + "長".repeat(101) + ",")),
                file("login", HEAD + line.replaceFirst("hanako", "Hanako!")),
                file("department", HEAD + line.replace("担当者,港湾課", "担当者,空想課")),
                file("department", HEAD + line.replace(",,港湾課,担当", ",,空想課,担当")),
                file("role", HEAD + line.replace("担当者", "神様")),
                file("administrator", HEAD + line.replace("担当者,港湾課", "管理者,")),
                file("administrator", HEAD + line.replace("hanako", "kanri")),
                file("NAME_MISSING", HEAD + line.replace(",hanako,", ",,")),
                file("ROLE_HELD_ALREADY", HEAD + line + line),
                file("DEPARTMENT_MISSING", HEAD + line.replace("担当者,港湾課", "担当者,")),
                file("DEPARTMENT_NEEDLESS", HEAD + line.replace("担当者,港湾課", "企画担当,港湾課")),
                file("different", HEAD + line + line.replace(",hanako,", ",花子,").replace("担当者", "所属長")),
                file("roleMissing", HEAD + line + "hanako,hanako,,港湾課,,,,\r\n"),
                file("day", HEAD + line.replace(",,\r\n", ",2027/2/30,\r\n")),
                file("day", HEAD + line.replace(",,\r\n", ",四月,\r\n")),
                file("over", HEAD + line.replace(",,\r\n", ",,2020/3/31\r\n")),
                file("tooManyLines", HEAD + "a,a,,,,,,\r\n".repeat(TransferFile.MOST_LINES)),
                file("tooLarge", HEAD + "x".repeat(TransferFile.MOST_BYTES)));
    }

    private static Arguments file(String expected, String text) {
        return Arguments.of(expected, text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsWrongIsSaidWithItsPlaceAndNothingIsDone(String expected, String text) throws Exception {
        long began = System.nanoTime();
        TransferPlan plan = plan(text, today);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(plan.canBeApplied()).isFalse();
        assertThat(plan.faults())
                .isNotEmpty()
                .allSatisfy(fault ->
                        assertThat(expected.split(" ")).contains(fault.textKey().replaceFirst(".*\\.", "")));
        assertThatThrownBy(() -> apply(text, plan)).isInstanceOf(Refused.class);
    }

    @Test
    void everyFaultIsNamedAtOnce() throws Exception {
        TransferPlan plan = plan(HEAD + "hanako,hanako,,港湾課,担当者,空想課,,\r\n\r\ntaro,taro,,港湾課,神様,,,きのう\r\n", today);
        assertThat(plan.faults().stream()
                        .map(fault -> fault.line() + " " + fault.column())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("2 PLACE, 4 ROLE, 4 UNTIL");
    }

    @Test
    void theDayIsTodayOrLaterAndOnlyAnAdministratorDoesIt() throws Exception {
        assertThat(plan(HEAD + "jiro,jiro,,港湾課,,,,\r\n", today.minusDays(1)).canBeApplied())
                .isFalse();
        assertThatThrownBy(() -> actors.runAs("hanako", transfers::template)).isInstanceOf(AccessDeniedException.class);
    }

    private TransferPlan plan(String file, LocalDate on) throws Exception {
        return actors.runAs("kanri", () -> transfers.plan(file.getBytes(StandardCharsets.UTF_8), on));
    }

    private int apply(String file, TransferPlan seen) throws Exception {
        return actors.runAs("kanri", () -> transfers.apply(file.getBytes(StandardCharsets.UTF_8), seen));
    }

    private StaffRow row(String login) throws Exception {
        return actors.run("test", () -> staff.byLogin(login).orElseThrow());
    }

    private StaffId add(String login, @Nullable DepartmentId home, Grant... grants) {
        return accounts.add(new NewStaff(login, new StaffDetails(login, "", home), PASSWORD, List.of(grants)));
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant(), ZoneId.of("Asia/Tokyo"));
    }
}
