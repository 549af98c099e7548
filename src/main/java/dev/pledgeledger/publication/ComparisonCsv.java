package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A comparison as CSV, one line an entry, those that stayed as they were included.
public final class ComparisonCsv {

    private static final List<String> HEADS = List.of(
            "publication.site.changes.pledge",
            "publication.errata.field.PLEDGE_TEXT",
            "publication.site.changes.change",
            "publication.compare.before",
            "publication.compare.after",
            "publication.compare.changed");

    private ComparisonCsv() {}

    /// The whole file, byte order mark included.
    public static String of(EditionComparison comparison) {
        return CsvText.of(
                HEADS.stream().map(SiteText::of).toList(),
                comparison.entries().stream().map(ComparisonCsv::line).toList());
    }

    private static List<String> line(ComparedEntry entry) {
        return List.of(
                entry.code().toString(),
                FormulaGuard.guard(PortableText.line(entry.pledge())),
                SiteText.of(entry.kind().textKey()),
                entry.kind() == ComparedKind.NEW ? "" : rating(entry.before()),
                entry.kind() == ComparedKind.GONE ? "" : rating(entry.after()),
                entry.changed().stream()
                        .map(Errata.Field::textKey)
                        .map(SiteText::of)
                        .collect(Collectors.joining(";")));
    }

    private static String rating(@Nullable Rating rating) {
        return rating == null ? SiteText.rating(null) : rating.name();
    }
}
