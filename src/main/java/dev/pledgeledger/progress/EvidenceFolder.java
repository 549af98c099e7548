package dev.pledgeledger.progress;

import java.util.List;

/// The evidence of one entry, oldest first, removed pieces included.
///
/// @param mayAdd whether the person signed in may add to it now
/// @param mayRemove whether she may take something away
public record EvidenceFolder(List<Evidence> pieces, boolean mayAdd, boolean mayRemove) {

    public EvidenceFolder {
        pieces = List.copyOf(pieces);
    }
}
