package dev.pledgeledger.publication.ui;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.publication.OrderQueries;
import dev.pledgeledger.publication.PublicationQueries;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// For the planning office: years that can be published now, corrections included.
@Component
class PublicationDeskLines implements DeskLines {

    private final CycleQueries cycles;
    private final EntryQueries entries;
    private final PublicationQueries publication;
    private final OrderQueries orders;
    private final CurrentActor actor;

    PublicationDeskLines(
            CycleQueries cycles,
            EntryQueries entries,
            PublicationQueries publication,
            OrderQueries orders,
            CurrentActor actor) {
        this.cycles = cycles;
        this.entries = entries;
        this.publication = publication;
        this.orders = orders;
        this.actor = actor;
    }

    @Override
    public List<Line> lines() {
        if (!actor.get().has(Role.REVIEWER)) {
            return List.of();
        }
        Stream<Line> failed = orders.failed().stream()
                .flatMap(order -> cycles.find(order.cycle()).stream())
                .map(cycle -> line("publication.desk.failed", cycle));
        Stream<Line> ready =
                cycles.all().stream().filter(this::canBePublished).map(cycle -> line("publication.desk.ready", cycle));
        return Stream.concat(failed, ready).toList();
    }

    private static Line line(String key, Cycle cycle) {
        return new Line("publication", key, List.of(cycle.year().label()));
    }

    private boolean canBePublished(Cycle cycle) {
        return !entries.ids(cycle.id(), State.SIGNED_OFF).isEmpty()
                && publication.obstacles(cycle.id()).isEmpty();
    }
}
