package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 組織改編: an event with a day, planned ahead and applied once.
///
/// @param version counts its changes; whoever changes it names the version she saw
/// @param applied null while it is a plan
public record Reorganisation(
        ReorganisationId id,
        ReorganisationPlan plan,
        long version,
        @Nullable Applied applied) {

    /// When it was applied, and by whom.
    public record Applied(Instant at, String by) {}

    public boolean isApplied() {
        return applied != null;
    }

    /// Whether its day has come and it can be applied.
    public boolean isDue(LocalDate today) {
        return !isApplied() && !plan.on().isAfter(today);
    }

    public Optional<ReorganisationLine> line(DepartmentId old) {
        return plan.lines().stream().filter(line -> line.old().equals(old)).findFirst();
    }
}
