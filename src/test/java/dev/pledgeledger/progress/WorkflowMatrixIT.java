package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

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
    TransactionTemplate transaction;

    private final List<String> surprises = new ArrayList<>();
    private int cells;
    private EntryId id;

    @Test
    void theServicesAnswerAsTheTableSays() {
        CycleId year = matrix.found();
        matrix.leadThroughEveryState(year, (entry, state) -> {
            id = entry;
            for (boolean open : new boolean[] {true, false}) {
                matrix.inputOpen(year, open);
                for (Persona persona : Persona.values()) {
                    tryAsOne(state, persona, open);
                }
            }
        });
        assertThat(surprises).as("of " + cells + " cells").isEmpty();
        assertThat(cells).isEqualTo(WorkflowMatrix.CELLS.size());
    }

    private void tryAsOne(State state, Persona persona, boolean open) {
        Situation expected = WorkflowMatrix.usual(state, persona, open);
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

    private Entry now() {
        return entries.find(id).orElseThrow();
    }
}
