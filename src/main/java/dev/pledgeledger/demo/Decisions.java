package dev.pledgeledger.demo;

import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import dev.pledgeledger.publication.EditionService;
import dev.pledgeledger.publication.PublishOutcome;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffOutcome;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffService;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// What the planning office and the mayor's office do with a whole year. Whoever is signed in does it.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Decisions {

    private final SignOffService signOffs;
    private final PackageQueries packages;
    private final EditionService editions;
    private final Deeds deeds;

    Decisions(SignOffService signOffs, PackageQueries packages, EditionService editions, Deeds deeds) {
        this.signOffs = signOffs;
        this.packages = packages;
        this.editions = editions;
        this.deeds = deeds;
    }

    void makePackage(CycleId year) {
        done(signOffs.makePackage(year));
        deeds.look(year);
    }

    void signOff(CycleId year, String explanation) {
        SignOffPackage open = open(year);
        done(signOffs.signOff(open.id(), open.version(), explanation));
        deeds.look(year);
    }

    /// Out of the package that waits for its decision, to be written anew.
    void sendBack(CycleId year, String key, String reason, LocalDate dueOn) {
        StepRequest request = StepRequest.of(Step.SEND_BACK, deeds.id(key), deeds.version(key))
                .because(reason)
                .dueOn(dueOn);
        if (signOffs.sendBack(open(year).id(), request, State.RETURNED) instanceof Outcome.Refused(var reasons)) {
            throw refused("sends " + key + " back", reasons);
        }
        deeds.look(year);
    }

    void publish(CycleId year, String note) {
        if (editions.publish(year, note) instanceof PublishOutcome.Refused(var obstacles)) {
            throw refused("publishes", obstacles);
        }
        deeds.look(year);
    }

    private SignOffPackage open(CycleId year) {
        return packages.of(year).stream()
                .filter(one -> one.state() == SignOffPackage.State.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private static void done(SignOffOutcome outcome) {
        if (outcome instanceof SignOffOutcome.Refused(var obstacles)) {
            throw refused("decides", obstacles);
        }
    }

    private static IllegalStateException refused(String what, Object reasons) {
        return new IllegalStateException("the sample city " + what + ": " + reasons);
    }
}
