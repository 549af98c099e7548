package dev.pledgeledger.progress;

import dev.pledgeledger.common.DepartmentId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the entries that a reorganisation concerns.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "ADMINISTRATOR", "AUDITOR", "SYSTEM"})
public class SuccessionQueries {

    private final SuccessionEntries entries;

    SuccessionQueries(SuccessionEntries entries) {
        this.entries = entries;
    }

    /// Those on which one of these departments works, in the order of the report.
    public List<Concerned> of(Collection<DepartmentId> departments) {
        return departments.isEmpty() ? List.of() : entries.under(departments);
    }

    /// Everything under way in the same years, to learn from who works on what.
    public List<Concerned> neighbours(Collection<Concerned> concerned) {
        return entries.inYearsOf(concerned);
    }
}
