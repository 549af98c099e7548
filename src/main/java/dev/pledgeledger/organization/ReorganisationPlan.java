package dev.pledgeledger.organization;

import java.time.LocalDate;
import java.util.List;

/// What a reorganisation is to do.
///
/// @param title such as 令和8年4月1日 組織改編
/// @param on first day of the new organisation
public record ReorganisationPlan(String title, LocalDate on, List<ReorganisationLine> lines) {

    public ReorganisationPlan {
        title = title.strip();
        lines = List.copyOf(lines);
    }

    public ReorganisationKind kind(ReorganisationLine line) {
        if (line.successors().isEmpty()) {
            return ReorganisationKind.ABOLISH;
        }
        if (line.continues()) {
            return ReorganisationKind.TRANSFER;
        }
        if (line.successors().size() > 1) {
            return ReorganisationKind.SPLIT;
        }
        Successor only = line.successors().getFirst();
        boolean shared = lines.stream()
                .anyMatch(other -> !other.equals(line) && other.successors().contains(only));
        return only.department() != null || shared ? ReorganisationKind.MERGE : ReorganisationKind.RENAME;
    }
}
