package dev.pledgeledger.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something to be written to the log: who and when are added by the log itself.
public record AuditEvent(
        AuditAction action,
        Subject subject,
        @Nullable Long cycle,
        @Nullable Long revision,
        Map<String, ?> before,
        Map<String, ?> after,
        @Nullable String reason) {

    public static AuditEvent of(AuditAction action, Subject subject) {
        return new AuditEvent(action, subject, null, null, Map.of(), Map.of(), null);
    }

    public AuditEvent in(long cycle) {
        return new AuditEvent(action, subject, cycle, revision, before, after, reason);
    }

    public AuditEvent at(@Nullable Long revision) {
        return new AuditEvent(action, subject, cycle, revision, before, after, reason);
    }

    public AuditEvent changing(Map<String, ?> before, Map<String, ?> after) {
        return new AuditEvent(action, subject, cycle, revision, before, after, reason);
    }

    public AuditEvent because(@Nullable String reason) {
        return new AuditEvent(
                action, subject, cycle, revision, before, after, reason == null || reason.isBlank() ? null : reason);
    }
}
