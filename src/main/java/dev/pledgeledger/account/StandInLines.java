package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.ui.DeskLines;
import java.util.List;
import org.springframework.stereotype.Component;

/// For whoever decides in another's place today: in whose.
@Component
class StandInLines implements DeskLines {

    private final CurrentActor actor;

    StandInLines(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public List<Line> lines() {
        List<String> names = actor.get().standIns().stream()
                .map(Actor.StandIn::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        new Line(AccountPaths.MY_DEPUTIES, "account.desk.standsIn", List.of(String.join("、", names))));
    }
}
