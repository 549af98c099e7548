package dev.pledgeledger.demo;

import dev.pledgeledger.account.SystemActors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// What happens in the city, told in the order of time, each act done by the person who did it.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Diary {

    /// Something that somebody does.
    @FunctionalInterface
    interface Deed {
        void happens() throws Exception;
    }

    private record Act(Instant at, String login, Deed deed) {}

    private final DrivenClock clock;
    private final SystemActors actors;
    private final List<Act> acts = new ArrayList<>();

    Diary(DrivenClock clock, SystemActors actors) {
        this.clock = clock;
        this.actors = actors;
    }

    /// Writes down what will happen.
    void on(Instant at, String login, Deed deed) {
        acts.add(new Act(at, login, deed));
    }

    /// Lets something happen without waiting for the rest.
    <T> T now(Instant at, String login, Callable<T> deed) throws Exception {
        clock.turnTo(at);
        return actors.runAs(login, deed);
    }

    /// Lets everything happen that was written down so far; what happens at the same moment stays in its order.
    void tell() throws Exception {
        acts.sort(Comparator.comparing(Act::at));
        for (Act act : acts) {
            now(act.at(), act.login(), () -> {
                act.deed().happens();
                return act;
            });
        }
        acts.clear();
    }
}
