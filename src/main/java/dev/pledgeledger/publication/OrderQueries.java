package dev.pledgeledger.publication;

import dev.pledgeledger.cycle.CycleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads publication orders.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class OrderQueries {

    private final PublicationOrders orders;

    OrderQueries(PublicationOrders orders) {
        this.orders = orders;
    }

    /// Newest first.
    public List<PublicationOrder> of(CycleId cycle) {
        return orders.of(cycle);
    }

    /// Those that failed and that nothing has followed yet.
    public List<PublicationOrder> failed() {
        return orders.failed();
    }
}
