package dev.pledgeledger.signoff;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets figures that differ from known ones be explained before a package is decided on.
@Service
@Transactional
public class ExplanationService {

    private final Packages packages;
    private final ReconciliationQueries reconciliations;
    private final Explanations explanations;

    ExplanationService(Packages packages, ReconciliationQueries reconciliations, Explanations explanations) {
        this.packages = packages;
        this.reconciliations = reconciliations;
        this.explanations = explanations;
    }

    /// Explains the differences as they are now. Whoever decides on the package has to look again.
    @RolesAllowed({"REVIEWER", "SIGNATORY"})
    public SignOffOutcome explain(PackageId id, long version, String text) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        if (seen.version() != version || seen.state() != SignOffPackage.State.OPEN) {
            return new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.Changed()));
        }
        if (text.isBlank()) {
            return new SignOffOutcome.Refused(List.of(new SignOffOutcome.Obstacle.ExplanationMissing()));
        }
        explanations.keep(seen, text, reconciliations.figures(seen.cycle()).reconciliation());
        packages.changed(id);
        return new SignOffOutcome.Done(packages.find(id).orElseThrow());
    }
}
