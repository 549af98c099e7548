package dev.pledgeledger.progress;

import java.util.Collection;

/// Identifies an entry of one cycle.
public record EntryId(long value) {

    /// As a parameter of a statement about several of them.
    static Long[] values(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::value).toArray(Long[]::new);
    }
}
