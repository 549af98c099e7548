package dev.pledgeledger.progress;

import java.util.Collection;

/// Identifies a revision of an entry.
public record RevisionId(long value) {

    /// As a parameter of a statement about several of them.
    static Long[] values(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::value).toArray(Long[]::new);
    }
}
