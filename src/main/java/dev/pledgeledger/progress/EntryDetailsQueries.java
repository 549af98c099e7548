package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.pledge.PledgeQueries;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads one entry with everything around it.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EntryDetailsQueries {

    private final Entries entries;
    private final Texts texts;
    private final Situations situations;
    private final ProgressService progress;
    private final Concurrences concurrences;
    private final ConcurrenceRequests departments;
    private final CycleQueries cycles;
    private final PledgeQueries pledges;
    private final AuditQueries audit;
    private final EntryAccess access;

    EntryDetailsQueries(
            Entries entries,
            Texts texts,
            Situations situations,
            ProgressService progress,
            Concurrences concurrences,
            ConcurrenceRequests departments,
            CycleQueries cycles,
            PledgeQueries pledges,
            AuditQueries audit,
            EntryAccess access) {
        this.entries = entries;
        this.texts = texts;
        this.situations = situations;
        this.progress = progress;
        this.concurrences = concurrences;
        this.departments = departments;
        this.cycles = cycles;
        this.pledges = pledges;
        this.audit = audit;
        this.access = access;
    }

    /// The entry, unless there is none of that id.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException where the person signed in may not read it
    public Optional<EntryDetails> find(EntryId id) {
        return entries.find(id).map(this::details);
    }

    private EntryDetails details(Entry entry) {
        var possibilities = progress.possibilities(entry.id());
        Situation situation = situations.of(entry);
        Cycle cycle = cycles.find(entry.cycle()).orElseThrow();
        List<AuditLine> history =
                access.known(audit.about(Subject.Kind.ENTRY, entry.id().value()), situation.actor(), entry);
        return new EntryDetails(
                entry,
                pledges.pledge(cycle.manifesto(), entry.code(), cycle.asOf()),
                cycle,
                situation.content(),
                texts.workingCopy(entry.id()).orElse(null),
                situation.latest(),
                texts.revision(entry.published()).orElse(null),
                lastYear(entry),
                situation.trail().claimant(),
                departments.departments(entry),
                concurrences.answers(entry),
                history,
                possibilities);
    }

    private @Nullable Revision lastYear(Entry entry) {
        EntryId previous = entry.previous();
        return previous == null
                ? null
                : entries.find(previous)
                        .flatMap(last -> texts.revision(last.published()))
                        .orElse(null);
    }
}
