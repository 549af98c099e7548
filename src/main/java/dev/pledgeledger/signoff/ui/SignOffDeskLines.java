package dev.pledgeledger.signoff.ui;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.signoff.SignOffPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// For the mayor's office what waits for its decision, for the planning office what can be put before it.
@Component
class SignOffDeskLines implements DeskLines {

    private final EntryQueries entries;
    private final CurrentActor actor;

    SignOffDeskLines(EntryQueries entries, CurrentActor actor) {
        this.entries = entries;
        this.actor = actor;
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (actor.get().has(Role.SIGNATORY)) {
            lines.addAll(counting(State.PACKAGED, "signoff.desk.packaged"));
        }
        if (actor.get().has(Role.REVIEWER)) {
            lines.addAll(counting(State.APPROVED, "signoff.desk.approved"));
        }
        return lines;
    }

    private List<Line> counting(State state, String key) {
        return Line.counting(entries.count(EntryFilter.ofAnyYear().in(Set.of(state))), SignOffPaths.SIGN_OFF, key);
    }
}
