package dev.pledgeledger.overview;

import dev.pledgeledger.audit.AuditFilter;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// For the auditor: how many ratings were changed in the last seven days.
@Component
class RatingChangeLines implements DeskLines {

    private static final int DAYS = 7;

    private final AuditQueries audit;
    private final CurrentActor actor;
    private final Clock clock;

    RatingChangeLines(AuditQueries audit, CurrentActor actor, Clock clock) {
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<Line> lines() {
        if (!actor.get().has(Role.AUDITOR)) {
            return List.of();
        }
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        AuditFilter filter = new AuditFilter(
                "",
                OverviewPaths.RATING_CHANGE,
                null,
                since.atStartOfDay(clock.getZone()).toInstant(),
                null,
                false);
        return List.of(new Line(
                OverviewPaths.AUDIT + "?action=" + OverviewPaths.RATING_CHANGE + "&from=" + since,
                "overview.desk.ratingChanges",
                List.of(audit.count(filter))));
    }
}
