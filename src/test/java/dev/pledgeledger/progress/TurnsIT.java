package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.database.DatabaseTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/// Whose turn it is, as the desk lists it, against the table: one entry is led through its states, and in each of them
/// everybody has it on her desk exactly when she could lead it on.
@DatabaseTest
class TurnsIT {

    private static final Set<Step> LEADING_ON =
            EnumSet.of(Step.ASSIGN, Step.START, Step.SAVE, Step.CONCUR, Step.CLAIM, Step.APPROVE);

    @Autowired
    MatrixCity matrix;

    @Autowired
    TestCity city;

    @Autowired
    ProgressService progress;

    @Autowired
    EntryQueries queries;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private CycleId year;
    private EntryId id;

    @Test
    void theDeskShowsEverybodyExactlyWhatSheCanLeadOn() {
        year = matrix.found();
        id = city.entry(year, 1).id();
        compare();
        take(Persona.LEAD_DRAFTER, Step.DECLINE);
        compare();
        Entry declined = now();
        done(city.as(
                "reviewer",
                () -> progress.assign(
                        id, declined.version(), declined.achievementsDepartments(), declined.plansDepartments())));
        take(Persona.REVIEWER_ENTERING, Step.ENTER_FOR);
        compare();
        write(Persona.LEAD_DRAFTER_SUBMITTER);
        take(Persona.LEAD_DRAFTER_SUBMITTER, Step.SUBMIT);
        compare();
        take(Persona.LEAD_HEAD, Step.CONCUR);
        compare();
        take(Persona.LEAD_DIRECTOR, Step.CONCUR);
        compare();
        take(Persona.JOINT_HEAD, Step.CONCUR);
        compare();
        done(city.take("reviewer", Step.CLAIM, now()));
        compare();
        done(city.take("reviewer", Step.RETURN, now(), "数字の根拠を書いてください"));
        compare();
    }

    private void compare() {
        for (boolean open : new boolean[] {true, false}) {
            inputOpen(open);
            for (Persona persona : Persona.values()) {
                if (persona != Persona.CLOCK) {
                    assertThat(as(persona, this::isHerTurn))
                            .as("%s, %s, %s", persona, now().state(), open ? "open" : "closed")
                            .isEqualTo(as(persona, this::canLeadOn));
                }
            }
        }
        inputOpen(true);
    }

    private boolean isHerTurn() {
        return queries.rows(EntryFilter.ofAnyYear().of(EntryFilter.Whose.MY_TURN), 0, 10).stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private boolean canLeadOn() {
        try {
            var possibilities = progress.possibilities(id);
            return LEADING_ON.stream()
                    .anyMatch(step -> possibilities
                            .getOrDefault(step, List.of(new Refusal.ReasonMissing()))
                            .isEmpty());
        } catch (AccessDeniedException denied) {
            return false;
        }
    }

    private boolean as(Persona persona, BooleanSupplier question) {
        return Objects.requireNonNull(transaction.execute(status -> {
            matrix.pretend(id, persona);
            status.setRollbackOnly();
            return city.as(MatrixCity.login(persona), question::getAsBoolean);
        }));
    }

    private void take(Persona persona, Step step) {
        done(city.take(MatrixCity.login(persona), step, now(), "理由"));
    }

    private void write(Persona persona) {
        done(city.save(MatrixCity.login(persona), now(), TestCity.written(Rating.B, "")));
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
