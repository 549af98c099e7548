package dev.pledgeledger.publication;

import dev.pledgeledger.cycle.CycleId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads publication orders.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class OrderQueries {

    private final PublicationOrders orders;
    private final Clock clock;

    OrderQueries(PublicationOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /// Newest first.
    public List<PublicationOrder> of(CycleId cycle) {
        return orders.of(cycle);
    }

    /// Those that failed and that nothing has followed yet.
    public List<PublicationOrder> failed() {
        return orders.failed();
    }

    /// Those that should have been carried out by now.
    public List<PublicationOrder> overdue() {
        Instant now = clock.instant();
        return orders.open().stream().filter(order -> order.isOverdue(now)).toList();
    }
}
