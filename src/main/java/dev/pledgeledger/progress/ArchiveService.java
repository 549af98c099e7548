package dev.pledgeledger.progress;

import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 保存: puts a published year away once nothing of it is under way.
@Service
@Transactional
@RolesAllowed("REVIEWER")
public class ArchiveService {

    private static final Set<State> OVER = EnumSet.of(State.PUBLISHED, State.WITHDRAWN);

    private final Entries entries;
    private final CycleQueries cycles;
    private final CycleService service;

    ArchiveService(Entries entries, CycleQueries cycles, CycleService service) {
        this.entries = entries;
        this.cycles = cycles;
        this.service = service;
    }

    /// What stands against putting this year away.
    @Transactional(readOnly = true)
    public List<Refused> against(CycleId id) {
        Cycle cycle = cycles.find(id).orElseThrow();
        long underWay = entries.of(id).stream()
                .filter(entry -> !OVER.contains(entry.state()))
                .count();
        if (cycle.state() != Cycle.State.PUBLISHED) {
            return List.of(
                    new Refused("cycle.refused.notPublished", cycle.year().label()));
        }
        return underWay > 0 ? List.of(new Refused("cycle.refused.underWay", underWay)) : List.of();
    }

    /// Puts a year away.
    ///
    /// @throws Refused with every reason
    public void archive(CycleId id, String reason) {
        Refused.where(against(id));
        service.archive(id, reason);
    }
}
