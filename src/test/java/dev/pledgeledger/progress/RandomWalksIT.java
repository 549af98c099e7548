package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.pledge.Pledge;
import dev.pledgeledger.pledge.PledgeQueries;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/// Several people take steps at random, allowed and not, seen and stale. A small model beside them remembers what an
/// auditor would: who has written, where the entry stands, and that every step left its line. How many walks there are
/// is set by `-Dwalks=3000`; without it there are as many as a test may take. After a hundred of them another city
/// begins,
/// for a log that grows for ever makes each step slower than the one before.
@DatabaseTest(FreshDatabase.Before.METHOD)
class RandomWalksIT {

    private static final int WALKS = Integer.getInteger("walks", 40);
    private static final int OF_A_CITY = 100;
    private static final int STEPS = 40;
    private static final Map<State, List<WorkflowMatrix.Cell>> ALLOWED = WorkflowMatrix.CELLS.stream()
            .filter(cell -> Rules.beforehand(
                            cell.step(), WorkflowMatrix.situation(cell.state(), cell.persona(), cell.inputOpen()))
                    .isEmpty())
            .collect(Collectors.groupingBy(WorkflowMatrix.Cell::state));
    private static final Set<Step> FORWARD = EnumSet.of(
            Step.ASSIGN,
            Step.START,
            Step.SAVE,
            Step.SUBMIT,
            Step.CONCUR,
            Step.CLAIM,
            Step.APPROVE,
            Step.PACKAGE,
            Step.SIGN_OFF,
            Step.PUBLISH,
            Step.CORRECT);
    private static final Set<Step> DECIDED_WITH_OTHER_EYES =
            EnumSet.of(Step.CONCUR, Step.OBJECT, Step.SETTLE, Step.CLAIM, Step.APPROVE, Step.SIGN_OFF);

    @Autowired
    MatrixCity matrix;

    @Autowired
    TestCity city;

    @Autowired
    ProgressService progress;

    @Autowired
    PackageStepService packageSteps;

    @Autowired
    RegroupingService regrouping;

    @Autowired
    PledgeQueries pledges;

    @Autowired
    CycleQueries cycles;

    @Autowired
    Entries entries;

    @Autowired
    Texts texts;

    @Autowired
    AuditQueries audit;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private CycleId year;
    private Pledge pledge;
    private EntryId neighbour;
    private final Set<State> visited = EnumSet.noneOf(State.class);
    private int taken;

    static IntStream cities() {
        return IntStream.iterate(0, first -> first < WALKS, first -> first + OF_A_CITY);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void noWalkLeadsOutOfTheTableOrPastTheLog(int firstWalk) {
        year = matrix.found();
        Entry first = city.entry(year, 1);
        neighbour = city.entry(year, 3).id();
        pledge = city.asSystem(() ->
                pledges.pledges(cycles.find(year).orElseThrow().manifesto()).getFirst());
        int walks = Math.min(OF_A_CITY, WALKS - firstWalk);
        for (int walk = 0; walk < walks; walk++) {
            new Walk(new Random(firstWalk + walk), first).go();
        }
        assertThat(taken).isGreaterThan(walks * STEPS / 4);
        assertThat(visited).containsExactlyInAnyOrder(State.values());
        assertThat(city.as("auditor", verification::verify).isWhole()).isTrue();
    }

    /// One entry, and what the model knows of it.
    private final class Walk {

        private final Random random;
        private final EntryId id;
        private final Set<String> authors = new HashSet<>();
        private int lines;

        Walk(Random random, Entry like) {
            this.random = random;
            this.id = city.as("reviewer", () -> regrouping.add(year, pledge, "新しい取組のため"));
            city.as("reviewer", () -> progress.assign(id, 0, like.achievementsDepartments(), like.plansDepartments()));
            lines = lines().size();
        }

        void go() {
            for (int i = 0; i < STEPS; i++) {
                WorkflowMatrix.Cell wish = wish();
                Persona persona = wish.persona();
                Step step = wish.step();
                inputOpen(wish.inputOpen());
                boolean stale = random.nextInt(10) == 0;
                Entry before = now();
                Rating standing = rating(before);
                Outcome outcome = tried(persona, step, before, stale ? before.version() - 1 : before.version());
                if (outcome instanceof Outcome.Done) {
                    assertThat(stale && step.isOnOneEntry())
                            .as("taken on an old version")
                            .isFalse();
                    check(persona, step, before, standing);
                    visited.add(now().state());
                    taken++;
                } else {
                    assertThat(now()).as("refused " + step).isEqualTo(before);
                    assertThat(lines()).hasSize(lines);
                }
            }
        }

        /// Half of the time a step forward, mostly something the table allows, sometimes anything at all.
        private WorkflowMatrix.Cell wish() {
            List<WorkflowMatrix.Cell> allowed = ALLOWED.getOrDefault(now().state(), List.of());
            List<WorkflowMatrix.Cell> forward = allowed.stream()
                    .filter(cell -> FORWARD.contains(cell.step()))
                    .toList();
            return switch (random.nextInt(8)) {
                case 0 -> pick(WorkflowMatrix.CELLS);
                case 1, 2, 3 -> pick(allowed);
                default -> pick(forward.isEmpty() ? allowed : forward);
            };
        }

        private @Nullable Outcome tried(Persona persona, Step step, Entry entry, long version) {
            StepRequest request = StepRequest.of(step, id, version)
                    .because("理由" + random.nextInt(1000))
                    .dueOn(LocalDate.of(2027, 5, 1))
                    .proposing(pick(List.of(Rating.values())));
            try {
                return as(persona, () -> switch (step) {
                    case SAVE -> progress.save(id, version, content());
                    case ASSIGN ->
                        progress.assign(id, version, entry.achievementsDepartments(), entry.plansDepartments());
                    case CORRECT_WORDING -> progress.correctWording(request, content());
                    case MOVE -> regrouping.move(request, pledge);
                    case SPLIT -> regrouping.split(request);
                    case JOIN -> regrouping.join(request, neighbour);
                    case REORDER -> regrouping.reorder(request, random.nextBoolean());
                    case SEND_BACK -> together(() -> packageSteps.sendBack(request, pick(Step.SEND_BACK.follows())));
                    case PACKAGE, UNPACKAGE, SIGN_OFF, PUBLISH -> together(() -> ofAll(step));
                    default -> progress.take(request);
                });
            } catch (AccessDeniedException denied) {
                return null;
            }
        }

        private Outcome ofAll(Step step) {
            return packageSteps.takeAll(step, List.of(id), "") instanceof PackageStepService.Together.Done done
                    ? new Outcome.Done(done.entries().getFirst())
                    : new Outcome.Refused(List.of());
        }

        private void check(Persona persona, Step step, Entry before, @Nullable Rating standing) {
            Entry after = now();
            boolean unclaimedReview = step == Step.CLAIM && before.claimedBy() == null;
            assertThat(unclaimedReview || step.startsFrom().contains(before.state()))
                    .as(step + " from " + before.state())
                    .isTrue();
            if (step.follows().isEmpty()) {
                assertThat(after.state()).isEqualTo(before.state());
            } else {
                assertThat(step.follows()).contains(after.state());
            }
            assertThat(after.version()).isGreaterThan(before.version());
            if (DECIDED_WITH_OTHER_EYES.contains(step)) {
                assertThat(authors).as(step + " by an author").doesNotContain(persona.name());
            }
            if (step == Step.PUBLISH || step == Step.CORRECT) {
                authors.clear();
            }
            if (EnumSet.of(Step.SAVE, Step.SUBMIT, Step.OVERRIDE, Step.CARRY_OVER, Step.CORRECT_WORDING)
                    .contains(step)) {
                authors.add(persona.name());
            }
            leftItsLine(persona, step, before, standing);
        }

        private void leftItsLine(Persona persona, Step step, Entry before, @Nullable Rating standing) {
            List<AuditLine> all = lines();
            List<AuditLine> fresh = all.subList(lines, all.size());
            lines = all.size();
            Rating now = rating(now());
            boolean changed = !Objects.equals(standing, now);
            long ratingChanges = fresh.stream()
                    .filter(line -> line.action().equals("RATING_CHANGE"))
                    .count();
            assertThat(ratingChanges).as(step + " " + standing + " → " + now).isEqualTo(changed ? 1 : 0);
            List<AuditLine> steps = fresh.stream()
                    .filter(line -> !line.action().equals("RATING_CHANGE"))
                    .toList();
            if (step == Step.SAVE) {
                assertThat(steps).isEmpty();
                return;
            }
            assertThat(steps).hasSize(1);
            AuditLine line = steps.getFirst();
            assertThat(line.action()).isEqualTo(step.name());
            assertThat(line.who().name()).isEqualTo(persona == Persona.CLOCK ? "試験" : persona.title);
            assertThat(line.before()).isEqualTo(Map.of("state", before.state().name()));
            assertThat(line.after()).containsEntry("state", now().state().name());
        }

        private Content content() {
            return TestCity.written(pick(List.of(Rating.values())), "理由" + random.nextInt(1000))
                    .withTexts(new Prose("・" + random.nextInt(1000) + "か所を直しました。"), new Prose("・続けます。"));
        }

        /// The rating of the latest revision; a new entry has none to begin with.
        private @Nullable Rating rating(Entry entry) {
            return texts.revision(entry.revision())
                    .map(revision -> revision.content().rating())
                    .orElse(null);
        }

        private List<AuditLine> lines() {
            return city.asSystem(() -> audit.about(Subject.Kind.ENTRY, id.value()));
        }

        private Entry now() {
            return entries.find(id).orElseThrow();
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }

    private Outcome together(Supplier<Outcome> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private <T> T as(Persona persona, Callable<T> work) {
        return persona == Persona.CLOCK ? city.asSystem(work) : city.as(MatrixCity.login(persona), work);
    }

    private void inputOpen(boolean open) {
        database.sql("update cycle set state = :state where id = :id")
                .param("state", open ? "OPEN" : "CLOSED")
                .param("id", year.value())
                .update();
    }
}
