package dev.pledgeledger.account;

import java.time.LocalDate;

/// A stand-in as screens show it.
///
/// @param principalName empty where she stands in for nobody in particular
/// @param namedBy empty where that is not known
public record StandInRow(
        StandInId id,
        StandIn standIn,
        String staffName,
        String principalName,
        String namedBy,
        boolean namedByPrincipal) {

    public boolean isOver(LocalDate today) {
        return standIn.until().isBefore(today);
    }

    public boolean isPlanned(LocalDate today) {
        return standIn.since().isAfter(today);
    }

    /// Taken back before its first day.
    public boolean neverHeld() {
        return standIn.until().isBefore(standIn.since());
    }
}
