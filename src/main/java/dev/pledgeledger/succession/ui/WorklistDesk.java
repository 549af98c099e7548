package dev.pledgeledger.succession.ui;

import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.succession.Applied;
import dev.pledgeledger.succession.Choice;
import dev.pledgeledger.succession.Place;
import dev.pledgeledger.succession.SuccessionService;
import dev.pledgeledger.succession.Worklist;
import dev.pledgeledger.succession.WorklistQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the worklist reads and asks for, in one place.
@Component
class WorklistDesk {

    private final WorklistQueries worklists;
    private final SuccessionService service;
    private final Clock clock;

    WorklistDesk(WorklistQueries worklists, SuccessionService service, Clock clock) {
        this.worklists = worklists;
        this.service = service;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean mayDecide() {
        return service.mayDecide();
    }

    Optional<Worklist> find(String id) {
        return id.matches("\\d{1,18}") ? worklists.find(new ReorganisationId(Long.parseLong(id))) : Optional.empty();
    }

    void choose(Worklist worklist, List<Place> places, Choice choice) {
        service.choose(worklist.reorganisation().id(), places, choice);
    }

    Applied apply(Worklist worklist) {
        return service.apply(worklist.reorganisation().id());
    }
}
