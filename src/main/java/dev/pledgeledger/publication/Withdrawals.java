package dev.pledgeledger.publication;

import java.time.Instant;
import java.util.List;

/// What citizens read once and do not any more, and what they read again.
///
/// @param withdrawn latest first
record Withdrawals(List<WithdrawnEdition> withdrawn, List<Restored> restored) {

    static final Withdrawals NONE = new Withdrawals(List.of(), List.of());

    /// An edition that was withdrawn and is public again.
    record Restored(PublishedEdition edition, Instant at) {}

    /// Those of one year.
    Withdrawals of(String address) {
        return new Withdrawals(
                withdrawn.stream()
                        .filter(one -> one.edition().address().equals(address))
                        .toList(),
                restored.stream()
                        .filter(one -> one.edition().address().equals(address))
                        .toList());
    }
}
