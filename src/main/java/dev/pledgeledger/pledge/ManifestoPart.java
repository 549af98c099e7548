package dev.pledgeledger.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An area, a section or a pledge with the words of today.
///
/// @param rewordedOn first day of its last words, which may lie ahead; null where it has its first ones
/// @param withdrawnOn first day on which a pledge is no more pursued; null while it stands
/// @param withdrawnFor the reason for it
public record ManifestoPart(
        Place place,
        String words,
        @Nullable LocalDate rewordedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnFor) {

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
