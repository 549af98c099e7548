package dev.pledgeledger.signoff;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 決裁: who signed a package and when; where a deputy did (代決), also for whom.
///
/// @param inPlaceOf the name of that person, empty where the place is vacant; null where she signed for herself
/// @param principal null where nobody holds the place
/// @param readAt 後閲: when the principal read it afterwards
public record Signature(
        String by,
        Instant at,
        @Nullable String inPlaceOf,
        @Nullable StaffId principal,
        @Nullable Instant readAt) {

    /// A deputy signs in her own name, and it is kept for whom.
    static Signature of(Actor actor, Instant at) {
        return actor.inPlaceOf(Set.of(Role.SIGNATORY), List.of())
                .map(standIn -> new Signature(actor.name(), at, standIn.name(), standIn.principal(), null))
                .orElseGet(() -> new Signature(actor.name(), at, null, null, null));
    }

    /// Whether it was taken in this person's place and she has not read it yet.
    boolean waitsFor(Actor actor) {
        return readAt == null
                && actor.person().filter(me -> me.equals(principal)).isPresent();
    }

    /// Key of the sentence that names the signer: her name, then the principal's.
    public String textKey() {
        return textKey(inPlaceOf);
    }

    /// The same for somebody who could sign.
    ///
    /// @param principal empty where the place is vacant; null where she signs for herself
    public static String textKey(@Nullable String principal) {
        if (principal == null) {
            return "signoff.signer";
        }
        return principal.isEmpty() ? "signoff.signer.vacant" : "signoff.signer.deputy";
    }
}
