package dev.pledgeledger.publication;

import dev.pledgeledger.cycle.CycleId;
import java.time.Instant;

/// An edition as lists show it.
///
/// @param address of its year on the public site
public record EditionRow(
        EditionId id,
        CycleId cycle,
        String address,
        int number,
        Instant publishedAt,
        String publishedBy,
        Origin origin,
        String changeNote) {}
