package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.Subject;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the log says about evidence: its title, and what it was down to the last bit, but not its content.
final class EvidenceLine {

    private EvidenceLine() {}

    static AuditEvent added(Evidence piece, Entry entry) {
        return event(ProgressAction.EVIDENCE_ADDED, entry).changing(Map.of(), values(piece));
    }

    static AuditEvent read(Evidence piece, Entry entry) {
        return event(ProgressAction.EVIDENCE_READ, entry).changing(Map.of(), values(piece));
    }

    static AuditEvent removed(Evidence piece, Entry entry, String reason) {
        return event(ProgressAction.EVIDENCE_REMOVED, entry)
                .changing(values(piece), Map.of())
                .because(reason);
    }

    private static AuditEvent event(ProgressAction action, Entry entry) {
        return AuditEvent.of(
                        action,
                        new Subject(
                                Subject.Kind.ENTRY,
                                entry.id().value(),
                                entry.code().toString()))
                .in(entry.cycle().value());
    }

    private static Map<String, Object> values(Evidence piece) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", piece.title());
        switch (piece.source()) {
            case Evidence.File file -> {
                values.put("fileName", file.name());
                values.put("size", file.size());
                values.put("sha256", file.sha256());
            }
            case Evidence.Link link -> values.put("link", link.address().toString());
        }
        return values;
    }
}
