package dev.pledgeledger.progress.ui;

import dev.pledgeledger.common.ui.MenuCount;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.State;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/// Shows in the menu how many entries were submitted or are being reviewed.
@Component
class ReviewMenuCount implements MenuCount {

    /// Those the list of reviews shows.
    static final EntryFilter IN_REVIEW = EntryFilter.ofAnyYear().in(EnumSet.of(State.SUBMITTED, State.IN_REVIEW));

    private final EntryQueries entries;

    ReviewMenuCount(EntryQueries entries) {
        this.entries = entries;
    }

    @Override
    public String path() {
        return ProgressPaths.REVIEW;
    }

    @Override
    public int count() {
        return entries.count(IN_REVIEW);
    }
}
