package dev.pledgeledger.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line of the log as people read it.
///
/// @param at by the application's clock
/// @param recordedAt by the database's clock
public record AuditLine(
        long number,
        String action,
        Who who,
        Instant at,
        Instant recordedAt,
        Subject subject,
        @Nullable Long cycle,
        @Nullable Long revision,
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable String reason,
        String hash) {

    /// Who acted, as copied on the day.
    ///
    /// @param actingFor name of whoever she acted in place of; null where she acted for herself
    public record Who(
            @Nullable Long staff,
            String login,
            String name,
            String post,
            String department,
            @Nullable String actingFor) {}
}
