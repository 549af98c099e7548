package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffService;
import org.springframework.stereotype.Component;

/// Takes what is approved in a [TestCity] through the mayor's office.
@Component
public class TestPackage {

    /// Why the figures differ from last year's.
    public static final String EXPLANATION = "点検が進んだため";

    private final TestCity city;
    private final CycleService cycles;
    private final SignOffService signOff;

    TestPackage(TestCity city, CycleService cycles, SignOffService signOff) {
        this.city = city;
        this.cycles = cycles;
        this.signOff = signOff;
    }

    /// Closes input, packages everything that is approved and signs it off.
    public void signOff(CycleId year) {
        SignOffPackage inHand = makePackage(year);
        assertThat(city.as("signatory", () -> signOff.signOff(inHand.id(), inHand.version(), EXPLANATION)))
                .isInstanceOf(SignOffOutcome.Done.class);
    }

    /// Closes input and packages everything that is approved.
    public SignOffPackage makePackage(CycleId year) {
        city.as("reviewer", () -> {
            cycles.close(year);
            return year;
        });
        SignOffOutcome made = city.as("reviewer", () -> signOff.makePackage(year));
        assertThat(made).isInstanceOf(SignOffOutcome.Done.class);
        return ((SignOffOutcome.Done) made).made();
    }
}
