package dev.pledgeledger.publication.ui;

import dev.pledgeledger.publication.PublishedEdition;
import dev.pledgeledger.report.Report;
import java.util.Comparator;
import java.util.List;

/// A published edition as it is chosen among others.
record NamedEdition(PublishedEdition edition) {

    /// From the newest back.
    static List<NamedEdition> all(List<PublishedEdition> published) {
        return published.stream()
                .sorted(Comparator.comparing(
                                (PublishedEdition one) -> one.report().fiscalYear())
                        .thenComparing(PublishedEdition::address)
                        .thenComparingInt(PublishedEdition::number)
                        .reversed())
                .map(NamedEdition::new)
                .toList();
    }

    /// As the address names it.
    String key() {
        return edition.address() + "." + edition.number();
    }

    Report report() {
        return edition.report();
    }

    String label() {
        return edition.label();
    }

    /// What it is held against first: the next older one of another year, else any other.
    NamedEdition before(List<NamedEdition> all) {
        int at = all.indexOf(this);
        return all.subList(at + 1, all.size()).stream()
                .filter(other -> !other.edition.address().equals(edition.address()))
                .findFirst()
                .orElse(all.get(at + 1 < all.size() ? at + 1 : 0));
    }
}
