package dev.pledgeledger.intake;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.progress.Entry;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Takes a workbook back into the working copies, by the rules of saving: all that was chosen, or nothing.
@Service
@Transactional
@RolesAllowed({"DRAFTER", "REVIEWER"})
public class BookService {

    private final ProgressService progress;
    private final AuditLog log;

    BookService(ProgressService progress, AuditLog log) {
        this.progress = progress;
        this.log = log;
    }

    /// Saves what was chosen of a workbook that was read, each at the version it was compared with.
    public BookOutcome take(BookReading.Read book, List<BookChoice> choices) {
        if (!book.faults().isEmpty()) {
            throw new IllegalArgumentException("a workbook with faults is not taken over");
        }
        List<BookChoice> inOrder = choices.stream()
                .sorted(Comparator.comparingLong(choice -> entry(choice).id().value()))
                .toList();
        for (BookChoice choice : inOrder) {
            Entry entry = entry(choice);
            if (progress.write(entry.id(), entry.version(), choice.content()) instanceof Outcome.Refused(var reasons)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new BookOutcome.Refused(choice.entry().now(), reasons);
            }
        }
        BookSource source = book.source();
        log.record(AuditEvent.of(ImportAction.WORKBOOK_TAKEN, new Subject(Subject.Kind.IMPORT, null, source.fileName()))
                .in(book.cycle().id().value())
                .changing(Map.of(), Map.of("sha256", source.sha256(), "entries", inOrder.size())));
        return new BookOutcome.Taken(inOrder.size());
    }

    private static Entry entry(BookChoice choice) {
        return choice.entry().now().entry();
    }
}
