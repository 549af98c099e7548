package dev.pledgeledger.signoff;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes down what was done with a package.
@Component
class PackageLog {

    private final AuditLog log;

    PackageLog(AuditLog log) {
        this.log = log;
    }

    void record(SignOffAction action, SignOffPackage about, Map<String, ?> after, String reason) {
        log.record(event(action, about).changing(Map.of(), after).because(reason));
    }

    /// The same of something that was otherwise before.
    void record(SignOffAction action, SignOffPackage about, Map<String, ?> before, Map<String, ?> after) {
        log.record(event(action, about).changing(before, after));
    }

    private static AuditEvent event(SignOffAction action, SignOffPackage about) {
        return AuditEvent.of(
                        action, new Subject(Subject.Kind.PACKAGE, about.id().value(), Integer.toString(about.number())))
                .in(about.cycle().value());
    }
}
