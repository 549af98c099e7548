package dev.pledgeledger.progress;

import dev.pledgeledger.common.ui.DeskLines;
import java.util.List;
import org.springframework.stereotype.Component;

/// For the planning office: how many entries are late.
@Component
class LateDeskLines implements DeskLines {

    private final LateQueries late;

    LateDeskLines(LateQueries late) {
        this.late = late;
    }

    @Override
    public List<Line> lines() {
        return late.areMine()
                ? Line.counting(
                        late.count(), ProgressPaths.ENTRIES + "?" + ProgressPaths.LATE + "=yes", "progress.desk.late")
                : List.of();
    }
}
