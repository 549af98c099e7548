package dev.pledgeledger.organization;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// For the planning office: reorganisations whose day has come and that wait to be applied.
@Component
class DueReorganisations implements DeskLines {

    private final Reorganisations reorganisations;
    private final CurrentActor actor;
    private final Clock clock;

    DueReorganisations(Reorganisations reorganisations, CurrentActor actor, Clock clock) {
        this.reorganisations = reorganisations;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<Line> lines() {
        if (!actor.get().has(Role.REVIEWER)) {
            return List.of();
        }
        return reorganisations.all().stream()
                .filter(each -> each.isDue(LocalDate.now(clock)))
                .map(each -> new Line(
                        OrganizationPaths.worklist(each.id()),
                        "organization.desk.due",
                        List.of(each.plan().title())))
                .toList();
    }
}
