package dev.pledgeledger.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 代決: a decision that was taken in another's place.
///
/// @param readAt 後閲: when that person read it; null while she has not
public record DeputisedDecision(AuditLine line, @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
