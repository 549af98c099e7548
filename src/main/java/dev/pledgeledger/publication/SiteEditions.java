package dev.pledgeledger.publication;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Movement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All editions of the site in order: years from the newest back, and in each year its editions from the newest back.
final class SiteEditions {

    private final Map<String, List<SiteEdition>> byAddress = new LinkedHashMap<>();

    private final Withdrawals withdrawals;

    SiteEditions(List<PublishedEdition> published) {
        this(published, Withdrawals.NONE);
    }

    SiteEditions(List<PublishedEdition> published, Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        Map<String, List<PublishedEdition>> years = published.stream()
                .sorted(comparing((PublishedEdition edition) -> edition.report().fiscalYear())
                        .reversed()
                        .thenComparing(PublishedEdition::address)
                        .thenComparing(comparingInt(PublishedEdition::number).reversed()))
                .collect(Collectors.groupingBy(PublishedEdition::address, LinkedHashMap::new, Collectors.toList()));
        List<PublishedEdition> newest =
                years.values().stream().map(List::getFirst).toList();
        years.forEach((address, editions) -> byAddress.put(address, inPlace(editions, newest)));
    }

    /// The newest edition of each year.
    List<SiteEdition> newest() {
        return byAddress.values().stream().map(List::getFirst).toList();
    }

    List<SiteEdition> all() {
        return byAddress.values().stream().flatMap(List::stream).toList();
    }

    /// The editions that the newest of this address has replaced.
    List<SiteEdition> older(SiteEdition of) {
        List<SiteEdition> editions =
                Objects.requireNonNull(byAddress.get(of.edition().address()));
        return editions.subList(1, editions.size());
    }

    /// The editions of this address up to this one, oldest first.
    List<PublishedEdition> history(SiteEdition of) {
        return Objects.requireNonNull(byAddress.get(of.edition().address())).reversed().stream()
                .map(SiteEdition::edition)
                .filter(edition -> edition.number() <= of.edition().number())
                .toList();
    }

    /// The editions of this address that corrected an earlier one, newest first.
    List<SiteEdition> corrections(SiteEdition of) {
        return Objects.requireNonNull(byAddress.get(of.edition().address())).stream()
                .filter(edition -> edition.earlier() != null)
                .toList();
    }

    /// What is not to be read any more, latest first.
    List<WithdrawnEdition> withdrawn() {
        return withdrawals.withdrawn();
    }

    /// The same of one year.
    List<WithdrawnEdition> withdrawn(String address) {
        return withdrawals.of(address).withdrawn();
    }

    /// What may be read again.
    List<Withdrawals.Restored> restored() {
        return withdrawals.restored();
    }

    /// The newest edition of a year; null where nothing of it may be read.
    @Nullable SiteEdition newest(String address) {
        List<SiteEdition> editions = byAddress.get(address);
        return editions == null ? null : editions.getFirst();
    }

    /// The newest edition that stands in for this one.
    SiteEdition newest(SiteEdition of) {
        return Objects.requireNonNull(byAddress.get(of.edition().address())).getFirst();
    }

    /// The years of a manifesto from the newest back, this edition standing for its own.
    List<SiteEdition> yearsOf(SiteEdition edition) {
        return newest().stream()
                .filter(year ->
                        year.report().manifesto().equals(edition.report().manifesto()))
                .map(year -> year.edition().address().equals(edition.edition().address()) ? edition : year)
                .toList();
    }

    private static List<SiteEdition> inPlace(List<PublishedEdition> editions, List<PublishedEdition> newest) {
        List<SiteEdition> placed = new ArrayList<>();
        if (editions.stream().map(PublishedEdition::number).distinct().count() < editions.size()) {
            throw new IllegalArgumentException(
                    "an edition of " + editions.getFirst().address() + " stands twice");
        }
        for (int i = 0; i < editions.size(); i++) {
            PublishedEdition edition = editions.get(i);
            PublishedEdition lastYear = lastYear(edition, newest);
            placed.add(new SiteEdition(
                    edition,
                    i == 0 ? null : editions.getFirst(),
                    i + 1 == editions.size() ? null : editions.get(i + 1),
                    lastYear,
                    movements(lastYear, edition)));
        }
        return placed;
    }

    private static @Nullable PublishedEdition lastYear(PublishedEdition edition, List<PublishedEdition> newest) {
        return newest.stream()
                .filter(other ->
                        other.report().manifesto().equals(edition.report().manifesto()))
                .filter(other ->
                        other.report().fiscalYear().compareTo(edition.report().fiscalYear()) < 0)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Movement> movements(@Nullable PublishedEdition lastYear, PublishedEdition edition) {
        return lastYear == null
                ? Map.of()
                : Comparison.of(lastYear.report(), edition.report()).movements().stream()
                        .collect(Collectors.toMap(Movement::key, Function.identity()));
    }
}
