package dev.pledgeledger.overview;

import dev.pledgeledger.audit.DeputisedQueries;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// 後閲: what deputies have decided in this person's place and she has not read yet; for those who watch over the
/// process, what has waited too long for anybody.
@Component
class AfterwardsDeskLines implements DeskLines {

    private final DeputisedQueries deputised;
    private final CurrentActor actor;
    private final Clock clock;
    private final CityCalendar calendar;

    AfterwardsDeskLines(DeputisedQueries deputised, CurrentActor actor, Clock clock, CityCalendar calendar) {
        this.deputised = deputised;
        this.actor = actor;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        DeputisedQueries.Unread unread = deputised.unread();
        if (unread.count() > 0) {
            LocalDate oldest = LocalDate.ofInstant(unread.oldest(), clock.getZone());
            int age = calendar.days().left(oldest, LocalDate.now(clock));
            lines.add(new Line(OverviewPaths.AFTERWARDS, "overview.desk.afterwards", List.of(unread.count(), age)));
        }
        if (actor.get().has(Role.ADMINISTRATOR) || actor.get().has(Role.AUDITOR)) {
            lines.addAll(Line.counting(
                    deputised.overdue(),
                    OverviewPaths.AUDIT + "?" + OverviewPaths.UNREAD + "=yes",
                    "overview.desk.afterwardsOverdue"));
        }
        return lines;
    }
}
