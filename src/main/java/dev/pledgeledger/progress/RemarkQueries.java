package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 審査の指摘: what those who decided said about an entry.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RemarkQueries {

    private static final Set<String> REMARKS = Stream.of(
                    Step.RETURN, Step.OVERRIDE, Step.SEND_BACK, Step.CORRECT, Step.CORRECT_WORDING)
            .map(Step::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Entries entries;
    private final AuditQueries audit;
    private final EntryAccess access;
    private final CurrentActor currentActor;

    RemarkQueries(Entries entries, AuditQueries audit, EntryAccess access, CurrentActor currentActor) {
        this.entries = entries;
        this.audit = audit;
        this.access = access;
        this.currentActor = currentActor;
    }

    /// Last year's, oldest first. They are inherited with the work: whoever works on the entry this year reads them,
    /// and nobody else.
    public List<AuditLine> lastYear(EntryId id) {
        Entry entry = entries.find(id).orElseThrow();
        EntryId previous = entry.previous();
        if (previous == null || !access.readsDrafts(currentActor.get(), entry)) {
            return List.of();
        }
        return audit.about(Subject.Kind.ENTRY, previous.value()).stream()
                .filter(line -> REMARKS.contains(line.action()) && line.reason() != null)
                .toList();
    }
}
