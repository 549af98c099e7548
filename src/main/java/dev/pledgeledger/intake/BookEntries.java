package dev.pledgeledger.intake;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.EntryDetailsQueries;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The entries of a department in a year, with all that a workbook shows of them.
@Component
class BookEntries {

    private static final Set<State> WITH_A_DEPARTMENT =
            EnumSet.complementOf(EnumSet.of(State.UNASSIGNED, State.WITHDRAWN));

    private final EntryQueries entries;
    private final EntryDetailsQueries details;

    BookEntries(EntryQueries entries, EntryDetailsQueries details) {
        this.entries = entries;
        this.details = details;
    }

    /// In the order of the report.
    List<EntryDetails> of(CycleId cycle, DepartmentId department) {
        EntryFilter filter = EntryFilter.of(cycle).of(department).in(WITH_A_DEPARTMENT);
        return entries.ids(filter).stream()
                .flatMap(id -> details.find(id).stream())
                .toList();
    }
}
