package dev.pledgeledger.intake;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.cycle.CycleId;

/// What became of a landing.
public sealed interface Landing {

    /// Everything is in the database.
    record Landed(CycleId cycle, FiscalYear year, int entries) implements Landing {}

    /// Nothing has changed.
    record Refused(LandingRefusal reason) implements Landing {}
}
