package dev.pledgeledger.publication;

import dev.pledgeledger.publication.Errata.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An edition beside an earlier one, of its own year or of a year before.
///
/// @param before what is the earlier one called
/// @param groups entries by how they went; of those that stayed where they were, none of another year
record ComparePage(
        PageFrame frame,
        String before,
        String after,
        EditionComparison comparison,
        MatrixTable matrix,
        List<Group> groups)
        implements SitePage {

    record Group(ComparedKind kind, List<Line> lines) {}

    /// @param movement null where the rating stayed
    record Line(Link pledge, String text, @Nullable MovementLabel movement, String changed) {}

    static ComparePage of(SiteEdition before, SiteEdition after, SiteEditions editions) {
        SitePath path = after.compare(before);
        String title = SiteText.of("publication.compare.heading", before.label(), after.label());
        boolean sameYear = before.edition().address().equals(after.edition().address());
        EditionComparison comparison = EditionComparison.of(before.report(), after.report());
        return new ComparePage(
                new PageFrame(
                        path,
                        SiteText.of(
                                "publication.site.part.title",
                                title,
                                after.label(),
                                after.report().title()),
                        SiteText.of("publication.compare.description", before.label(), after.label()),
                        after.period(),
                        Trail.to(after).compares(path),
                        Trail.newer(after, editions, path, SiteEdition::overview)),
                before.label(),
                after.isNewest() && sameYear ? after.label() + " " + after.editionLabel() : after.label(),
                comparison,
                MatrixTable.of(MovementMatrix.of(comparison.entries())),
                Arrays.stream(ComparedKind.values())
                        .map(kind -> new Group(kind, lines(comparison.of(kind), sameYear, before, after)))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    private static List<Line> lines(
            List<ComparedEntry> entries, boolean sameYear, SiteEdition before, SiteEdition after) {
        return entries.stream()
                .filter(entry -> entry.kind() != ComparedKind.SAME
                        || (sameYear && !entry.changed().isEmpty()))
                .map(entry -> line(entry, entry.kind() == ComparedKind.GONE ? before : after, after.compare(before)))
                .toList();
    }

    private static Line line(ComparedEntry entry, SiteEdition edition, SitePath from) {
        return new Line(
                new Link(entry.code().toString(), from.to(edition.pledge(entry.code()))),
                entry.pledge(),
                movement(entry),
                entry.changed().stream()
                        .map(Field::textKey)
                        .map(SiteText::of)
                        .collect(Collectors.joining(SiteText.of("publication.site.comma"))));
    }

    public List<ComparedKind> kinds() {
        return List.of(ComparedKind.values());
    }

    private static @Nullable MovementLabel movement(ComparedEntry entry) {
        return entry.kind() == ComparedKind.SAME ? null : MatrixTable.movement(entry);
    }

    @Override
    public String template() {
        return "compare";
    }
}
