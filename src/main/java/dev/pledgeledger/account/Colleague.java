package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;

/// Somebody who works here, as everybody knows her.
public record Colleague(StaffId id, StaffDetails details) {}
