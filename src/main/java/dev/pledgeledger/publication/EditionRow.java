package dev.pledgeledger.publication;

import dev.pledgeledger.cycle.CycleId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An edition as lists show it.
///
/// @param address of its year on the public site
/// @param withdrawal null while it may be read
public record EditionRow(
        EditionId id,
        CycleId cycle,
        String address,
        int number,
        Instant publishedAt,
        String publishedBy,
        Origin origin,
        String changeNote,
        @Nullable Withdrawal withdrawal) {

    /// 令和7年度 第2版.
    String label() {
        return PublishedEdition.yearLabel(address) + " " + SiteText.of("publication.site.edition", number);
    }

    /// Those at the address of their year: of each year the newest that may be read.
    public static List<EditionRow> read(List<EditionRow> all) {
        return all.stream()
                .filter(row -> row.withdrawal == null)
                .collect(Collectors.toMap(
                        EditionRow::address,
                        row -> row,
                        BinaryOperator.maxBy(Comparator.comparingInt(EditionRow::number)),
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
