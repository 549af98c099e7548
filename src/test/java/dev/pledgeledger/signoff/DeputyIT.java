package dev.pledgeledger.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.database.DatabaseTest;
import dev.pledgeledger.database.FreshDatabase;
import dev.pledgeledger.progress.JointEligibility;
import dev.pledgeledger.progress.Refusal;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.TestCity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest(FreshDatabase.Before.METHOD)
class DeputyIT {

    @Autowired
    TestCity city;

    @Autowired
    TestDeputies deputies;

    @Autowired
    SignOffService signOff;

    @Autowired
    SignOffChoices choices;

    @Autowired
    PackageQueries packages;

    @Autowired
    CycleService cycles;

    @Autowired
    AuditQueries audit;

    CycleId year;
    SignOffPackage made;

    @BeforeEach
    void twoEntriesWaitForTheirDecision() {
        year = city.found();
        city.walkTo(State.APPROVED, year, 1);
        city.walkTo(State.APPROVED, year, 2);
        made = city.as("reviewer", () -> {
            cycles.close(year);
            return ((SignOffOutcome.Done) signOff.makePackage(year)).made();
        });
    }

    @Test
    void aDeputySignsInHerOwnNameAndThePackageSaysForWhom() {
        deputies.name("otherhead", "signatory");
        Signature signature = signedBy("otherhead");
        assertThat(signature.by()).isEqualTo("otherhead");
        assertThat(signature.inPlaceOf()).isEqualTo("signatory");
        assertThat(signature.textKey()).isEqualTo("signoff.signer.deputy");
        assertThat(city.as(
                        "auditor",
                        () -> audit.about(Subject.Kind.PACKAGE, made.id().value())))
                .filteredOn(line -> line.action().equals("PACKAGE_SIGNED_OFF"))
                .singleElement()
                .extracting(line -> line.who().actingFor())
                .isEqualTo("signatory");
    }

    @Test
    void whoeverSignsForHerselfNamesNobody() {
        deputies.name("otherhead", "signatory");
        assertThat(signedBy("signatory").textKey()).isEqualTo("signoff.signer");
    }

    @Test
    void aDeputyOfAVacantPlaceIsCalledOneAndNobodyIsToReadIt() {
        deputies.name("otherhead", null);
        Signature signature = signedBy("otherhead");
        assertThat(signature.textKey()).isEqualTo("signoff.signer.vacant");
        assertThat(city.as("signatory", () -> signOff.readAfterwards(made.id())))
                .isEqualTo(new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.NothingToRead())));
    }

    @Test
    void thePrincipalReadsItAfterwardsOnceAndNobodyElseDoes() {
        deputies.name("otherhead", "signatory");
        signedBy("otherhead");
        assertThat(city.as("signatory", packages::toRead)).hasSize(1);
        assertThat(city.as("signatory", packages::next)).contains(year);
        assertThat(city.as("otherhead", () -> signOff.readAfterwards(made.id())))
                .isInstanceOf(SignOffOutcome.Refused.class);
        assertThat(deniedTo("reviewer")).isTrue();
        SignOffOutcome read = city.as("signatory", () -> signOff.readAfterwards(made.id()));
        assertThat(read)
                .isInstanceOfSatisfying(
                        SignOffOutcome.Done.class,
                        done -> assertThat(done.made().signature())
                                .isNotNull()
                                .satisfies(signature ->
                                        assertThat(signature.readAt()).isNotNull()));
        assertThat(city.as("signatory", packages::toRead)).isEmpty();
        assertThat(city.as("signatory", () -> signOff.readAfterwards(made.id())))
                .isInstanceOf(SignOffOutcome.Refused.class);
        assertThat(city
                        .as(
                                "auditor",
                                () -> audit.about(
                                        Subject.Kind.PACKAGE, made.id().value()))
                        .stream()
                        .map(AuditLine::action))
                .endsWith("READ_AFTERWARDS");
    }

    @Test
    void whoMaySignIsKnownBeforehandAndWhyOthersMayNot() {
        deputies.name("otherhead", "signatory");
        deputies.name("head", "signatory");
        Signers signers = city.as("auditor", () -> choices.signers(made));
        assertThat(signers.may())
                .containsExactly(
                        new JointEligibility.Decider("otherhead", "signatory"),
                        new JointEligibility.Decider("signatory", null));
        assertThat(signers.excluded()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("head");
            assertThat(one.reasons())
                    .hasSize(2)
                    .allSatisfy(reason -> assertThat(((SignOffOutcome.Obstacle.OfEntry) reason).refusals())
                            .containsExactly(new Refusal.OwnDecision()));
        });
        assertThat(city.as("head", () -> signOff.signOff(made.id(), made.version(), "x")))
                .isInstanceOf(SignOffOutcome.Refused.class);
    }

    private boolean deniedTo(String login) {
        try {
            city.as(login, () -> signOff.readAfterwards(made.id()));
            return false;
        } catch (AccessDeniedException denied) {
            return true;
        }
    }

    private Signature signedBy(String login) {
        SignOffOutcome outcome = city.as(login, () -> signOff.signOff(made.id(), made.version(), "点検が進んだため"));
        assertThat(outcome).isInstanceOf(SignOffOutcome.Done.class);
        Signature signature = ((SignOffOutcome.Done) outcome).made().signature();
        assertThat(signature).isNotNull();
        return Objects.requireNonNull(signature);
    }
}
