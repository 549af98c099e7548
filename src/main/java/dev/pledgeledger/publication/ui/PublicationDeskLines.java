package dev.pledgeledger.publication.ui;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.publication.OrderQueries;
import dev.pledgeledger.publication.PublicationOrder;
import dev.pledgeledger.publication.PublicationQueries;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// For the planning office: orders that failed or were overlooked, and years that can be published now, corrections
/// included.
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
        CycleAddresses addresses = new CycleAddresses(cycles.all());
        return Stream.of(
                        lines(orders.failed(), "publication.desk.failed", addresses),
                        lines(orders.overdue(), "publication.desk.overdue", addresses),
                        addresses.cycles().stream()
                                .filter(this::canBePublished)
                                .map(cycle -> line("publication.desk.ready", cycle, addresses)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Line> lines(List<PublicationOrder> those, String key, CycleAddresses addresses) {
        return those.stream()
                .flatMap(order -> cycles.find(order.cycle()).stream())
                .map(cycle -> line(key, cycle, addresses));
    }

    private static Line line(String key, Cycle cycle, CycleAddresses addresses) {
        String page = PublicationView.PATH + "?" + PublicationView.YEAR + "=" + addresses.of(cycle.id());
        return new Line(page, key, List.of(addresses.label(cycle)));
    }

    private boolean canBePublished(Cycle cycle) {
        return !entries.ids(cycle.id(), State.SIGNED_OFF).isEmpty()
                && publication.obstacles(cycle.id()).isEmpty();
    }
}
