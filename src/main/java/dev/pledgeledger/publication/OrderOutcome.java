package dev.pledgeledger.publication;

import java.util.List;

/// What became of a wish about a publication order.
public sealed interface OrderOutcome {

    /// It is on record; the order as it stands now.
    record Done(PublicationOrder order) implements OrderOutcome {}

    /// It was refused; nothing has changed.
    record Refused(List<PublishOutcome.Obstacle> obstacles) implements OrderOutcome {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
