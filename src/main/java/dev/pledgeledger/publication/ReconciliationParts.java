package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.signoff.Explanation;
import dev.pledgeledger.signoff.Reconciliation;
import dev.pledgeledger.signoff.Reconciliation.Difference;
import dev.pledgeledger.signoff.Reconciliation.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The reconciliation on an approval sheet: what was looked for, what differs, and why.
final class ReconciliationParts {

    private ReconciliationParts() {}

    static Sheet.Part checks(ApprovalCase about) {
        Reconciliation reconciliation = about.standing().reconciliation();
        Stream<List<SheetCell>> faults = Stream.of(Fault.Kind.values())
                .map(kind -> line(
                        kind.textKey(),
                        reconciliation.faults().stream()
                                .filter(fault -> fault.kind() == kind)
                                .map(Fault::where)
                                .toList()));
        return Sheet.Part.of(
                "checks",
                SiteText.of("publication.sheet.checks"),
                new Sheet.Table(
                        "checks",
                        Stream.of("what", "result", "where")
                                .map(head -> SiteText.of("signoff.checks." + head))
                                .toList(),
                        Stream.concat(faults, Stream.of(line("signoff.checks.unrated", reconciliation.unrated())))
                                .toList()));
    }

    private static List<SheetCell> line(String key, List<String> where) {
        return List.of(
                SheetCell.of(SiteText.of(key)),
                SheetCell.figure(SiteText.of("signoff.checks.count", where.size())),
                SheetCell.of(String.join(SiteText.of("publication.site.comma"), where)));
    }

    /// Empty where nothing differs.
    static Optional<Sheet.Part> differences(ApprovalCase about) {
        List<Difference> differences = about.standing().reconciliation().differences();
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sheet.Part.of(
                "differences",
                SiteText.of("publication.sheet.differences"),
                new Sheet.Table(
                        "differences",
                        Stream.of(
                                        "reconciliation.figure",
                                        "reconciliation.against",
                                        "reconciliation.before",
                                        "reconciliation.now")
                                .map(head -> SiteText.of("signoff." + head))
                                .toList(),
                        differences.stream().map(ReconciliationParts::row).toList()),
                explanation(about.one().explanation())));
    }

    private static List<SheetCell> row(Difference difference) {
        Rating rating = difference.rating();
        return List.of(
                rating == null ? SheetCell.of(SiteText.of("report.totals.total")) : SheetCell.of(rating),
                SheetCell.of(SiteText.of(difference.source().textKey())),
                SheetCell.of(difference.before()),
                SheetCell.of(difference.now()));
    }

    private static String explanation(@Nullable Explanation said) {
        return said == null
                ? SiteText.of("signoff.explanation.none")
                : SiteText.of(
                        "publication.sheet.explanation",
                        said.text().lines().collect(Collectors.joining(" ")),
                        said.by(),
                        PublicationOrder.minute(said.at()));
    }
}
