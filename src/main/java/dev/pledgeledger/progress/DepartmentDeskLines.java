package dev.pledgeledger.progress;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.ui.DeskLines;
import dev.pledgeledger.cycle.CycleQueries;
import java.util.List;
import org.springframework.stereotype.Component;

/// For everybody of a department: its entries of this year, to be read.
@Component
class DepartmentDeskLines implements DeskLines {

    private final EntryQueries entries;
    private final CycleQueries cycles;
    private final EntryAccess access;
    private final CurrentActor actor;

    DepartmentDeskLines(EntryQueries entries, CycleQueries cycles, EntryAccess access, CurrentActor actor) {
        this.entries = entries;
        this.cycles = cycles;
        this.access = access;
        this.actor = actor;
    }

    @Override
    public List<Line> lines() {
        DepartmentId home = actor.get().home();
        if (home == null || access.readsAll(actor.get())) {
            return List.of();
        }
        int count = cycles.current()
                .map(cycle -> entries.count(EntryFilter.of(cycle.id()).of(home)))
                .orElse(0);
        return Line.counting(count, ProgressPaths.ENTRIES + "?department=" + home.value(), "progress.desk.department");
    }
}
