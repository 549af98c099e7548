package dev.pledgeledger.progress.ui;

import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Everything the page of an entry reads.
@Component
class EntryReads {

    private final EntryDetailsQueries details;
    private final EntryQueries entries;
    private final PledgeQueries pledges;
    private final DepartmentQueries departments;
    private final EvidenceDesk evidence;

    EntryReads(
            EntryDetailsQueries details,
            EntryQueries entries,
            PledgeQueries pledges,
            DepartmentQueries departments,
            EvidenceDesk evidence) {
        this.details = details;
        this.entries = entries;
        this.pledges = pledges;
        this.departments = departments;
        this.evidence = evidence;
    }

    Optional<EntryDetails> find(EntryId id) {
        return details.find(id);
    }

    EntryDetails again(EntryDetails known) {
        return details.find(known.entry().id()).orElseThrow();
    }

    /// The next entry that waits for the person signed in.
    Optional<EntryId> following(EntryDetails known) {
        EntryFilter mine = EntryFilter.of(known.cycle().id()).of(EntryFilter.Whose.MY_TURN);
        return entries.after(known.entry().id(), mine);
    }

    EntryForm form(EntryDetails known, Runnable changed) {
        return new EntryForm(known, pledges.programmes(), pledges.sdgGoals(), changed);
    }

    List<DepartmentRow> departments() {
        return departments.open();
    }

    /// What backs the entry up, for those who may know.
    Optional<EvidencePanel> evidence(EntryDetails known, Runnable changed) {
        return evidence.panel(known.entry(), changed);
    }
}
