package dev.pledgeledger.signoff;

import static dev.pledgeledger.progress.TestCity.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.progress.TestCity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class SignOffServiceIT {

    @Autowired
    TestCity city;

    @Autowired
    SignOffService signOff;

    @Autowired
    PackageQueries packages;

    @Autowired
    CycleService cycles;

    CycleId year;

    @BeforeEach
    void twoEntriesAreApproved() {
        year = city.found();
        city.walkTo(State.APPROVED, year, 1);
        city.walkTo(State.APPROVED, year, 2);
    }

    @Test
    void nothingIsPackagedWhileInputIsOpen() {
        assertThat(city.as("reviewer", () -> signOff.makePackage(year)))
                .isInstanceOfSatisfying(
                        SignOffOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .hasSize(2)
                                .allSatisfy(
                                        obstacle -> assertThat(((SignOffOutcome.Obstacle.OfEntry) obstacle).refusals())
                                                .containsExactly(new Refusal.CycleIsOpen())));
    }

    @Test
    void aPackageIsSignedAllAtOnceWithItsDifferencesExplained() {
        SignOffPackage made = made();
        assertThat(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "")))
                .isEqualTo(new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.ExplanationMissing())));
        SignOffPackage signed =
                done(city.as("signatory", () -> signOff.signOff(made.id(), made.version(), "3件目は補正案件とするため")));
        assertThat(signed.state()).isEqualTo(SignOffPackage.State.SIGNED_OFF);
        assertThat(signed.signedOffBy()).isEqualTo("signatory");
        assertThat(city.entry(year, 1).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.SIGNED_OFF);
        assertThat(city.entry(year, 3).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void aPackageThatChangedSinceItWasLookedAtIsNotSigned() {
        SignOffPackage seen = made();
        sendBack(seen, city.entry(year, 2), State.RETURNED);
        assertThat(city.as("signatory", () -> signOff.signOff(seen.id(), seen.version(), "x")))
                .isEqualTo(new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.Changed())));
    }

    @Test
    void anEntrySentBackLeavesThePackageAndComesInASupplementaryOne() {
        SignOffPackage first = made();
        sendBack(first, city.entry(year, 2), State.IN_REVIEW);
        assertThat(city.entry(year, 2).state()).isEqualTo(State.IN_REVIEW);
        assertThat(city.entry(year, 1).state()).isEqualTo(State.PACKAGED);
        TestCity.done(city.take("reviewer2", Step.CLAIM, city.entry(year, 2)));
        TestCity.done(city.take("reviewer2", Step.APPROVE, city.entry(year, 2)));
        SignOffPackage second = made();
        assertThat(second.number()).isEqualTo(2);
        assertThat(city.as("signatory", () -> packages.entries(second)))
                .singleElement()
                .satisfies(row -> assertThat(row.code()).hasToString("1-1-2"));
    }

    @Test
    void nobodyElseSigns() {
        SignOffPackage made = made();
        for (String other : new String[] {"admin", "reviewer", "head", "drafter", "auditor"}) {
            assertThatThrownBy(() -> city.as(other, () -> signOff.signOff(made.id(), made.version(), "x")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void sendingBackNeedsAReason() {
        SignOffPackage made = made();
        Entry entry = city.entry(year, 1);
        StepRequest request = StepRequest.of(Step.SEND_BACK, entry.id(), entry.version());
        assertThat(refused(city.as("signatory", () -> signOff.sendBack(made.id(), request, State.RETURNED))))
                .containsExactly(new Refusal.ReasonMissing());
    }

    private SignOffPackage made() {
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
        return done(city.as("reviewer", () -> signOff.makePackage(year)));
    }

    private void sendBack(SignOffPackage from, Entry entry, State target) {
        StepRequest request = StepRequest.of(Step.SEND_BACK, entry.id(), entry.version())
                .because("数字を確かめてください")
                .dueOn(LocalDate.of(2027, 5, 20));
        TestCity.done(city.as("signatory", () -> signOff.sendBack(from.id(), request, target)));
    }

    private static SignOffPackage done(SignOffOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignOffOutcome.Done.class);
        return ((SignOffOutcome.Done) outcome).made();
    }
}
