package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.ReorganisationService;
import dev.pledgeledger.organization.Successor;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.succession.Applied;
import dev.pledgeledger.succession.Candidate;
import dev.pledgeledger.succession.Choice;
import dev.pledgeledger.succession.SuccessionService;
import dev.pledgeledger.succession.WorkLine;
import dev.pledgeledger.succession.WorklistQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Reorganisations, transfers of staff and steps of the workflow in any order leave no entry without a department, none
/// stuck, no total unexplained and no history changed. `./ledger chaos reorganisations` takes five thousand sequences;
/// those of one city come again with `-Dsequences.first=660 -Dsequences=20`.
@DatabaseTest(FreshDatabase.Before.METHOD)
class RandomSuccessionsIT {

    private static final int IN_THE_TESTS = 200;
    private static final int SEQUENCES = Integer.getInteger("sequences", IN_THE_TESTS);
    private static final int FIRST = Integer.getInteger("sequences.first", 0);
    private static final int OF_A_CITY = 20;
    private static final int ACTS = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 4, 2);
    private static final List<String> STAFF = List.of("drafter", "head", "otherdrafter", "otherhead");
    private static final List<String> EVERYBODY =
            List.of("drafter", "head", "otherdrafter", "otherhead", "reviewer", "reviewer2");
    private static final List<Step> STEPS = List.of(
            Step.START,
            Step.SAVE,
            Step.SUBMIT,
            Step.CONCUR,
            Step.CLAIM,
            Step.APPROVE,
            Step.OBJECT,
            Step.SETTLE,
            Step.RETURN,
            Step.PULL_BACK,
            Step.DECLINE,
            Step.ASSIGN,
            Step.WITHDRAW,
            Step.REINSTATE);
    private static final List<Step> FORWARD =
            List.of(Step.START, Step.SAVE, Step.SUBMIT, Step.CONCUR, Step.CLAIM, Step.APPROVE, Step.ASSIGN);
    private static final List<Step> LEADING_ON = List.of(
            Step.ASSIGN,
            Step.START,
            Step.SAVE,
            Step.ENTER_FOR,
            Step.CONCUR,
            Step.SETTLE,
            Step.CLAIM,
            Step.RELEASE,
            Step.RETURN,
            Step.APPROVE,
            Step.REINSTATE);

    @Autowired
    TestCity city;

    @Autowired
    ProgressService progress;

    @Autowired
    RegroupingService regrouping;

    @Autowired
    ReorganisationService reorganisations;

    @Autowired
    SuccessionService succession;

    @Autowired
    WorklistQueries worklists;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    AccountService accounts;

    @Autowired
    StaffQueries staff;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    CycleQueries cycles;

    @Autowired
    Entries entries;

    @Autowired
    Texts texts;

    @Autowired
    Situations situations;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Concurrences concurrences;

    @Autowired
    Places places;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private static int waiting;
    private CycleId year;
    private Pledge pledge;
    private DepartmentId planning;
    private int day;
    private int applied;
    private int taken;
    private int asked;

    @AfterAll
    static void questionsWereWaiting() {
        assertThat(waiting).as("questions that were waiting").isPositive();
    }

    static IntStream cities() {
        return IntStream.iterate(FIRST, first -> first < FIRST + SEQUENCES, first -> first + OF_A_CITY);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void noReorganisationLeavesAnEntryBehind(int first) {
        year = city.found();
        pledge = city.asSystem(() ->
                pledges.pledges(cycles.find(year).orElseThrow().manifesto()).getFirst());
        planning = city.asSystem(() -> departments.byName("企画室")).orElseThrow().id();
        int sequences = Math.min(OF_A_CITY, FIRST + SEQUENCES - first);
        for (int sequence = 0; sequence < sequences; sequence++) {
            new Sequence(new Random(first + sequence)).go();
        }
        assertThat(applied).as("reorganisations").isGreaterThan(sequences);
        assertThat(taken).as("steps").isGreaterThan(sequences);
        waiting += asked;
        assertThat(city.as("auditor", verification::verify).isWhole()).isTrue();
        if (SEQUENCES > IN_THE_TESTS) {
            System.out.printf(
                    "sequences %d to %d of %d: %d reorganisations, %d steps, %d open questions asked anew, all rules kept%n",
                    first + 1, first + sequences, SEQUENCES, applied, taken, asked);
        }
    }

    /// One entry that is led on while departments and people change around it.
    private final class Sequence {

        private final Random random;
        private final EntryId id;
        private final Map<RevisionId, Revision> history = new HashMap<>();
        private String lastActor = "reviewer";
        private final Map<String, Actor> actors = new HashMap<>();
        private int count;

        Sequence(Random random) {
            this.random = random;
            id = city.as("reviewer", () -> regrouping.add(year, pledge, "新しい取組のため"));
            city.as("reviewer", () -> progress.assign(id, 0, some(2), some(2)));
            count = places.count(year);
        }

        void go() {
            for (int act = 0; act < ACTS; act++) {
                switch (random.nextInt(6)) {
                    case 0 -> reorganize();
                    case 1 -> transfer();
                    default -> step();
                }
                remember();
                check(List.of(now()));
                assertThat(leadsOn()).as("%s of %s", now().state(), id).isTrue();
            }
            city.as(
                    "reviewer",
                    () -> progress.take(
                            StepRequest.of(Step.WITHDRAW, id, now().version()).because("終わりました")));
        }

        private void step() {
            List<String> logins = new ArrayList<>(EVERYBODY);
            Collections.shuffle(logins, random);
            Map<String, List<Step>> possible = possible(STEPS);
            String login = logins.stream()
                    .filter(each -> possible.get(each).stream().anyMatch(FORWARD::contains))
                    .findFirst()
                    .orElse(logins.getFirst());
            List<Step> hers = possible.get(login).stream()
                    .filter(random.nextInt(4) == 0 ? STEPS::contains : FORWARD::contains)
                    .toList();
            Step step = pick(hers.isEmpty() || random.nextInt(6) == 0 ? STEPS : hers);
            Entry before = now();
            StepRequest request = StepRequest.of(step, id, before.version())
                    .because("理由" + random.nextInt(1000))
                    .dueOn(LocalDate.of(2027, 5, 1));
            try {
                Outcome outcome = city.as(login, () -> switch (step) {
                    case SAVE -> progress.save(id, before.version(), content());
                    case ASSIGN -> progress.assign(id, before.version(), some(2), some(2));
                    default -> progress.take(request);
                });
                if (outcome instanceof Outcome.Done) {
                    lastActor = login;
                    taken++;
                }
            } catch (AccessDeniedException denied) {
                assertThat(now()).isEqualTo(before);
            }
            count = places.count(year);
        }

        /// Somebody changes to another department, as the administrator enters it.
        private void transfer() {
            String login = pick(STAFF);
            LocalDate today = LocalDate.now(clock);
            as("admin", () -> {
                var row = staff.byLogin(login).orElseThrow();
                for (var held : row.current()) {
                    accounts.end(held.id(), today.minusDays(1));
                    accounts.grant(row.id(), Grant.of(held.role(), pick(open()).id(), today));
                }
                return true;
            });
            actors.clear();
        }

        private void reorganize() {
            actors.clear();
            LocalDate on = FIRST_DAY.plusDays(day++);
            database.sql("update cycle set as_of = :day where id = :id")
                    .param("day", on.minusDays(random.nextInt(2)))
                    .param("id", year.value())
                    .update();
            List<ReorganisationLine> lines = lines();
            ReorganisationId plan =
                    city.as("admin", () -> reorganisations.plan(new ReorganisationPlan("改編" + day, on, lines)));
            List<WorkLine> open =
                    worklist(plan).stream().filter(WorkLine::isOpen).toList();
            if (!open.isEmpty()) {
                Entry before = now();
                assertThatThrownBy(() -> city.as("reviewer", () -> succession.apply(plan)))
                        .isInstanceOf(Refused.class);
                assertThat(now()).isEqualTo(before);
            }
            for (WorkLine line : worklist(plan)) {
                if (line.isOpen() || random.nextInt(4) == 0) {
                    choose(plan, line);
                }
            }
            asked += (int) concurrences.on(now().revision()).stream()
                    .filter(question -> question.isOpen() && now().state() == State.CONCURRENCE)
                    .count();
            Applied done = city.as("reviewer", () -> succession.apply(plan));
            actors.clear();
            applied++;
            assertThat(places.count(year)).as("entries").isEqualTo(count + done.added());
            count = places.count(year);
            check(entries.of(year));
        }

        private void choose(ReorganisationId plan, WorkLine line) {
            List<String> keys = new ArrayList<>(line.candidates().stream()
                    .map(Candidate::key)
                    .filter(this::isWanted)
                    .toList());
            Collections.shuffle(keys, random);
            Choice choice = Choice.of(keys.subList(0, Math.min(keys.size(), 1 + random.nextInt(2)))
                    .toArray(String[]::new));
            boolean regroups =
                    Step.SPLIT.startsFrom().contains(line.concerned().entry().state());
            boolean doubles = regroups && choice.successors().size() > 1 && random.nextInt(3) == 0;
            boolean joins = regroups && !doubles && random.nextInt(6) == 0;
            EntryId other = city.entry(year, 3).id();
            Choice made = doubles
                    ? choice.doubling()
                    : joins && !other.equals(line.place().entry()) ? choice.joining(other) : choice;
            as("reviewer", () -> {
                succession.choose(plan, List.of(line.place()), made);
                return true;
            });
        }

        /// The planning office writes nothing of its own: nobody outside it could review that.
        private boolean isWanted(String key) {
            return !key.equals("#" + planning.value());
        }

        private List<ReorganisationLine> lines() {
            List<DepartmentRow> all = new ArrayList<>(open());
            Collections.shuffle(all, random);
            DepartmentId old = all.getFirst().id();
            int kind = all.size() > 5 ? 3 + random.nextInt(2) : random.nextInt(all.size() > 2 ? 6 : 3);
            return switch (kind) {
                case 0 -> List.of(ReorganisationLine.closing(old, opened("改称")));
                case 1 -> List.of(ReorganisationLine.closing(old, opened("分割一"), opened("分割二")));
                case 2 -> List.of(new ReorganisationLine(old, true, List.of(opened("移管"))));
                case 3 -> {
                    Successor one = opened("統合");
                    yield List.of(
                            ReorganisationLine.closing(old, one),
                            ReorganisationLine.closing(all.get(1).id(), one));
                }
                case 4 -> List.of(ReorganisationLine.closing(old));
                default ->
                    List.of(ReorganisationLine.closing(
                            old, Successor.existing(all.get(1).id())));
            };
        }

        private Successor opened(String what) {
            return Successor.opened(what + day + "課");
        }

        private List<WorkLine> worklist(ReorganisationId plan) {
            return city.as("reviewer", () -> worklists.find(plan).orElseThrow()).lines();
        }

        /// Revisions stay as they were made, with the departments they were made with.
        private void remember() {
            for (Revision revision : texts.revisions(id)) {
                Revision known = history.putIfAbsent(revision.id(), revision);
                assertThat(revision).isEqualTo(known == null ? revision : known);
            }
        }

        private boolean leadsOn() {
            return possible(LEADING_ON).entrySet().stream()
                    .anyMatch(each ->
                            !each.getKey().equals(lastActor) && !each.getValue().isEmpty());
        }

        /// What each could do now, but for what is typed with it. The entry is read once, because asking is most of
        /// what a sequence takes; now and then the service is asked the same.
        private Map<String, List<Step>> possible(List<Step> steps) {
            Situation situation = city.as("reviewer", () -> situations.of(now()));
            Map<String, List<Step>> possible = new HashMap<>();
            for (String login : EVERYBODY) {
                Situation hers = situation.seenBy(actors.computeIfAbsent(login, this::actor));
                possible.put(
                        login,
                        steps.stream()
                                .filter(step ->
                                        ProgressService.beforehand(step, hers).isEmpty())
                                .toList());
            }
            if (random.nextInt(20) == 0) {
                String login = pick(EVERYBODY);
                asked(login, steps)
                        .ifPresent(answer ->
                                assertThat(possible.get(login)).as(login).isEqualTo(answer));
            }
            return possible;
        }

        /// Empty where the entry is not for her any more.
        private Optional<List<Step>> asked(String login, List<Step> steps) {
            try {
                var against = city.as(login, () -> progress.possibilities(id));
                return Optional.of(steps.stream()
                        .filter(step -> against.getOrDefault(step, List.of(new Refusal.ReasonMissing()))
                                .isEmpty())
                        .toList());
            } catch (AccessDeniedException denied) {
                return Optional.empty();
            }
        }

        private Actor actor(String login) {
            return city.as(login, currentActor::get);
        }

        private List<DepartmentId> some(int most) {
            List<DepartmentRow> all = new ArrayList<>(open());
            Collections.shuffle(all, random);
            return all.stream()
                    .limit(1 + random.nextInt(most))
                    .map(DepartmentRow::id)
                    .toList();
        }

        private Content content() {
            return TestCity.written(pick(List.of(Rating.values())), "理由" + random.nextInt(1000))
                    .withTexts(new Prose("・" + random.nextInt(1000) + "か所を直しました。"), new Prose("・続けます。"));
        }

        private Entry now() {
            return entries.find(id).orElseThrow();
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }

    /// Both sides have departments, all work is done by departments of today, and only those are asked.
    private void check(List<Entry> all) {
        Set<DepartmentId> today =
                city.asSystem(departments::open).stream().map(DepartmentRow::id).collect(Collectors.toSet());
        for (Entry entry : all) {
            List<DepartmentId> responsible = entry.responsible().toList();
            if (entry.state() != State.UNASSIGNED) {
                assertThat(entry.achievementsDepartments()).as("%s", entry).isNotEmpty();
                assertThat(entry.plansDepartments()).as("%s", entry).isNotEmpty();
            }
            assertThat(today).as("%s", entry).containsAll(responsible);
            if (entry.state() == State.CONCURRENCE) {
                assertThat(concurrences.on(entry.revision()))
                        .as("%s", entry)
                        .anyMatch(Concurrence::isOpen)
                        .allMatch(question -> !question.isOpen() || responsible.contains(question.department()));
            }
        }
    }

    private List<DepartmentRow> open() {
        return city.asSystem(departments::open).stream()
                .filter(row -> !row.name().equals("企画室"))
                .toList();
    }

    private <T> void as(String login, Callable<T> work) {
        city.as(login, work);
    }
}
