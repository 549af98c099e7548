package dev.pledgeledger.account;

/// A stand-in as screens show it.
///
/// @param principalName empty where she stands in for nobody in particular
public record StandInRow(StandInId id, StandIn standIn, String principalName) {}
