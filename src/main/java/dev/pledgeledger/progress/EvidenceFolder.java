package dev.pledgeledger.progress;

import java.util.List;

/// The evidence of one entry, oldest first, removed pieces included.
///
/// @param adds whether it is for the person signed in to add to it, now or at another time
/// @param mayAdd whether she may now
/// @param mayRemove whether she may take something away
public record EvidenceFolder(List<Evidence> pieces, boolean adds, boolean mayAdd, boolean mayRemove) {

    public EvidenceFolder {
        pieces = List.copyOf(pieces);
    }
}
