package dev.pledgeledger.publication.ui;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.DeskLines;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.publication.PublicationQueries;
import java.util.List;
import org.springframework.stereotype.Component;

/// For the planning office: years that can be published now, corrections included.
@Component
class PublicationDeskLines implements DeskLines {

    private final CycleQueries cycles;
    private final EntryQueries entries;
    private final PublicationQueries publication;
    private final CurrentActor actor;

    PublicationDeskLines(
            CycleQueries cycles, EntryQueries entries, PublicationQueries publication, CurrentActor actor) {
        this.cycles = cycles;
        this.entries = entries;
        this.publication = publication;
        this.actor = actor;
    }

    @Override
    public List<Line> lines() {
        return actor.get().has(Role.REVIEWER)
                ? cycles.all().stream()
                        .filter(this::canBePublished)
                        .map(cycle -> new Line(
                                "publication",
                                "publication.desk.ready",
                                List.of(cycle.year().label())))
                        .toList()
                : List.of();
    }

    private boolean canBePublished(Cycle cycle) {
        return !entries.ids(cycle.id(), State.SIGNED_OFF).isEmpty()
                && publication.obstacles(cycle.id()).isEmpty();
    }
}
