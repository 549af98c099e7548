package dev.pledgeledger.signoff;

import dev.pledgeledger.common.CurrentActor;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Keeps why figures differ, with who said it and of which figures.
@Component
class Explanations {

    private final Packages packages;
    private final CurrentActor currentActor;
    private final PackageLog log;
    private final Clock clock;

    Explanations(Packages packages, CurrentActor currentActor, PackageLog log, Clock clock) {
        this.packages = packages;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    void keep(SignOffPackage about, String text, Reconciliation now) {
        String figures = Explanation.figures(now.differences());
        packages.explain(
                about.id(), new Explanation(text.strip(), currentActor.get().name(), clock.instant(), figures));
        log.record(SignOffAction.DIFFERENCE_EXPLAINED, about, Map.of("figures", figures), text.strip());
    }
}
