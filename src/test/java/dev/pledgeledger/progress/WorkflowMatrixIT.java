package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/// The same table, asked of the services on the database: one entry is led through every state, and in each of them
/// everybody tries every step. What she tries is undone again.
@DatabaseTest
class WorkflowMatrixIT {

    /// They take more than an entry and a reason; the rules are asked for them.
    private static final Set<Step> ASKED_ONLY =
            EnumSet.of(Step.SAVE, Step.ASSIGN, Step.MOVE, Step.SPLIT, Step.JOIN, Step.REORDER, Step.CORRECT_WORDING);

    @Autowired
    MatrixCity matrix;

    @Autowired
    TestCity city;

    @Autowired
    ProgressService progress;

    @Autowired
    PackageStepService packageSteps;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> surprises = new ArrayList<>();
    private int cells;
    private CycleId year;
    private EntryId id;

    @Test
    void theServicesAnswerAsTheTableSays() {
        year = matrix.found();
        id = city.entry(year, 1).id();
        tryEverything(State.NOT_STARTED);
        take(Persona.LEAD_DRAFTER_SUBMITTER, Step.DECLINE);
        tryEverything(State.UNASSIGNED);
        Entry entry = now();
        done(city.as(
                "reviewer",
                () -> progress.assign(id, now().version(), entry.achievementsDepartments(), entry.plansDepartments())));
        take(Persona.LEAD_DRAFTER_SUBMITTER, Step.START);
        write("・岸壁を二か所直しました。");
        matrix.recordPast(id, Persona.SIGNATORY_DECIDER, Step.CONCUR);
        matrix.recordPast(id, Persona.REVIEWER_ENTERING, Step.ENTER_FOR);
        tryEverything(State.DRAFT);
        submit();
        tryEverything(State.CONCURRENCE);
        concur();
        tryEverything(State.SUBMITTED);
        done(city.take("reviewer", Step.CLAIM, now()));
        tryEverything(State.IN_REVIEW);
        done(city.take("reviewer", Step.RETURN, now(), "数字の根拠を書いてください"));
        write("・岸壁を三か所直しました。");
        matrix.recordPast(id, Persona.REVIEWER_ENTERING, Step.ENTER_FOR);
        database.sql("update entry set due_on = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
        tryEverything(State.RETURNED);
        submit();
        concur();
        done(city.take("reviewer", Step.CLAIM, now()));
        done(city.take("reviewer", Step.APPROVE, now()));
        tryEverything(State.APPROVED);
        done(city.take("reviewer", Step.WITHDRAW, now(), "他市の事業とまとめるため"));
        tryEverything(State.WITHDRAWN);
        walkOnToPublication();
        assertThat(surprises).as("of " + cells + " cells").isEmpty();
        assertThat(cells).isEqualTo(State.values().length * Persona.values().length * 2 * Step.values().length);
    }

    private void walkOnToPublication() {
        done(city.take("reviewer", Step.REINSTATE, now(), "別に報告することになったため"));
        submit();
        if (now().state() == State.CONCURRENCE) {
            concur();
        }
        done(city.take("reviewer", Step.CLAIM, now()));
        done(city.take("reviewer", Step.APPROVE, now()));
        inputOpen(false);
        together("reviewer", Step.PACKAGE);
        tryEverything(State.PACKAGED);
        inputOpen(false);
        together("signatory", Step.SIGN_OFF);
        tryEverything(State.SIGNED_OFF);
        together("reviewer", Step.PUBLISH);
        tryEverything(State.PUBLISHED);
    }

    private void tryEverything(State state) {
        assertThat(now().state()).isEqualTo(state);
        for (boolean open : new boolean[] {true, false}) {
            inputOpen(open);
            for (Persona persona : Persona.values()) {
                tryAsOne(state, persona, open);
            }
        }
        inputOpen(true);
    }

    private void tryAsOne(State state, Persona persona, boolean open) {
        Situation expected = expected(state, persona, open);
        Map<Step, List<Refusal>> answers = tried(persona, () -> progress.possibilities(id), Map.of());
        for (Step step : Step.values()) {
            cells++;
            String cell = WorkflowMatrix.cell(Rules::beforehand, step, expected);
            String answered = step.isOnOneEntry()
                    ? WorkflowMatrix.cell((asked, situation) -> answers.getOrDefault(asked, NOT_HERS), step, expected)
                    : tried(persona, () -> together(step), "・");
            if (!same(cell, answered)) {
                surprises.add("%s %s %s %s: %s expected, %s answered"
                        .formatted(step, persona.title, state, open ? "" : "closed", cell, answered));
            }
            boolean offered = !"・－".contains(cell);
            if (offered && step.isOnOneEntry() && !ASKED_ONLY.contains(step)) {
                boolean taken = tried(persona, () -> taken(step), false);
                if (taken != cell.equals("○")) {
                    surprises.add("%s %s %s: taken %s against %s".formatted(step, persona.title, state, taken, cell));
                }
            }
        }
    }

    /// What she gets, with her past, in a transaction that is undone; nothing where she may not even read.
    private <T> T tried(Persona persona, Callable<T> work, T denied) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                matrix.pretend(id, persona);
                status.setRollbackOnly();
                return persona == Persona.CLOCK ? city.asSystem(work) : city.as(MatrixCity.login(persona), work);
            }));
        } catch (AccessDeniedException refused) {
            return denied;
        }
    }

    private static final List<Refusal> NOT_HERS = List.of(new Refusal.NotYours(Party.REVIEWER));

    /// Once the heads have answered, nobody pulls back any more.
    private static Situation expected(State state, Persona persona, boolean open) {
        Situation usual = WorkflowMatrix.situation(state, persona, open);
        return state == State.SUBMITTED ? WorkflowMatrix.Circumstance.ACTED_SINCE.change.apply(usual) : usual;
    }

    /// Whether the step is not for her or not for this state: either way there is no button.
    private static boolean same(String cell, String answered) {
        return cell.equals(answered) || ("・－".contains(cell) && "・－".contains(answered));
    }

    private boolean taken(Step step) {
        StepRequest request = StepRequest.of(step, id, now().version())
                .because("試しに")
                .dueOn(LocalDate.of(2027, 5, 1))
                .proposing(Rating.D);
        return progress.take(request) instanceof Outcome.Done;
    }

    private String together(Step step) {
        List<Refusal> against = step == Step.SEND_BACK
                ? sentBack()
                : packageSteps.against(step, List.of(id)).values().stream()
                        .flatMap(List::stream)
                        .toList();
        String letters = WorkflowMatrix.letters(against);
        return letters.contains("人") ? "・" : letters.contains("態") ? "－" : letters;
    }

    private List<Refusal> sentBack() {
        StepRequest request =
                StepRequest.of(Step.SEND_BACK, id, now().version()).because("試しに");
        return packageSteps.sendBack(request, State.RETURNED) instanceof Outcome.Refused(var reasons)
                ? reasons
                : List.of();
    }

    private void together(String login, Step step) {
        city.as(
                login,
                () -> transaction.execute(status -> {
                    assertThat(packageSteps.takeAll(step, List.of(id), ""))
                            .isInstanceOf(PackageStepService.Together.Done.class);
                    return true;
                }));
    }

    private void submit() {
        take(Persona.LEAD_DRAFTER_SUBMITTER, Step.SUBMIT);
    }

    private void concur() {
        take(Persona.LEAD_HEAD, Step.CONCUR);
        take(Persona.LEAD_DIRECTOR, Step.CONCUR);
        take(Persona.JOINT_HEAD, Step.CONCUR);
    }

    private void take(Persona persona, Step step) {
        done(city.take(MatrixCity.login(persona), step, now(), "理由"));
    }

    private void write(String words) {
        done(city.save(
                MatrixCity.login(Persona.LEAD_DRAFTER_SUBMITTER),
                now(),
                TestCity.written(Rating.B, "").withTexts(new Prose(words), new Prose("・続けます。"))));
    }

    private void inputOpen(boolean open) {
        database.sql("update cycle set state = :state where id = :id")
                .param("state", open ? "OPEN" : "CLOSED")
                .param("id", year.value())
                .update();
    }

    private Entry now() {
        return entries.find(id).orElseThrow();
    }
}
