package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.signoff.PackageDocument;
import dev.pledgeledger.signoff.SignOffPackage;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes down who fetched which document about a package.
@Component
class PrintingLog {

    private final AuditLog log;

    PrintingLog(AuditLog log) {
        this.log = log;
    }

    void printed(PackageDocument document, SignOffPackage about) {
        log.record(AuditEvent.of(
                        PublicationAction.DOCUMENT_PRINTED,
                        new Subject(Subject.Kind.PACKAGE, about.id().value(), Integer.toString(about.number())))
                .in(about.cycle().value())
                .changing(Map.of(), Map.of("title", Texts.japanese(document.textKey()))));
    }
}
