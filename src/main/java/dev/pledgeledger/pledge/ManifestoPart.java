package dev.pledgeledger.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An area, a section or a pledge with its words.
///
/// @param withdrawnOn first day on which a pledge is no more pursued; null while it stands
/// @param withdrawnFor the reason for it
public record ManifestoPart(
        Place place,
        String words,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnFor) {

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
