package dev.pledgeledger.organization;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads reorganisations, planned and applied.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"ADMINISTRATOR", "REVIEWER", "AUDITOR", "SYSTEM"})
public class ReorganisationQueries {

    private final Reorganisations reorganisations;

    ReorganisationQueries(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    /// The latest day first.
    public List<Reorganisation> all() {
        return reorganisations.all();
    }

    public Optional<Reorganisation> find(ReorganisationId id) {
        return reorganisations.find(id);
    }
}
