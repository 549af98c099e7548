package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.DeputisedDecision;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Settlement;
import dev.pledgeledger.report.Comparison;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is to be known about a package before it is decided on.
///
/// @param movements of its entries since last year; null in the first year of a manifesto
/// @param rows its entries
/// @param withdrawn what was taken out of the year's report altogether
/// @param changes ratings that changed after the departments had first handed them in
/// @param settled what went on without the agreement of a department
/// @param deputised what deputies decided about its entries, and about itself
public record PackageCover(
        @Nullable Comparison movements,
        List<EntryRow> rows,
        List<EntryRow> withdrawn,
        List<AuditLine> changes,
        List<Settlement> settled,
        List<DeputisedDecision> deputised) {

    public PackageCover {
        rows = List.copyOf(rows);
        withdrawn = List.copyOf(withdrawn);
        changes = List.copyOf(changes);
        settled = List.copyOf(settled);
        deputised = List.copyOf(deputised);
    }

    /// The entry with a key, as far as it is in the package.
    public Optional<EntryRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
