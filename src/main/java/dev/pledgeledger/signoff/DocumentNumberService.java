package dev.pledgeledger.signoff;

import dev.pledgeledger.signoff.SignOffOutcome.Obstacle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records the number that the city's own files give a package, before its decision or after.
@Service
@Transactional
public class DocumentNumberService {

    private final Packages packages;
    private final PackageLog log;

    DocumentNumberService(Packages packages, PackageLog log) {
        this.packages = packages;
        this.log = log;
    }

    /// Gives a package this number, in the place of the one it had.
    @RolesAllowed({"REVIEWER", "SIGNATORY"})
    public SignOffOutcome number(PackageId id, long version, String number) {
        SignOffPackage seen = packages.lock(id).orElseThrow();
        String wanted = number.strip();
        if (seen.version() != version) {
            return new SignOffOutcome.Refused(List.of(new Obstacle.Changed()));
        }
        if (wanted.isEmpty()) {
            return new SignOffOutcome.Refused(List.of(new Obstacle.NumberMissing()));
        }
        if (packages.isNumbered(wanted, id)) {
            return new SignOffOutcome.Refused(List.of(new Obstacle.NumberTaken(wanted)));
        }
        packages.number(id, wanted);
        packages.changed(id);
        log.record(
                SignOffAction.DOCUMENT_NUMBERED,
                seen,
                Map.of("documentNumber", seen.numbers().document()),
                Map.of("documentNumber", wanted));
        return new SignOffOutcome.Done(packages.find(id).orElseThrow());
    }
}
