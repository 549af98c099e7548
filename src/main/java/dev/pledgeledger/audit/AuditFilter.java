package dev.pledgeledger.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which lines of the log to show. Empty or null means any.
///
/// @param unread only what deputies have decided and nobody has read since
public record AuditFilter(
        String text,
        String action,
        Subject.@Nullable Kind kind,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean unread) {

    public static final AuditFilter ALL = new AuditFilter("", "", null, null, null, false);

    public static AuditFilter action(String action) {
        return new AuditFilter("", action, null, null, null, false);
    }
}
