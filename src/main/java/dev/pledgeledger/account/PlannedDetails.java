package dev.pledgeledger.account;

import java.time.LocalDate;

/// What somebody will be called and where she will be from a day that lies ahead.
public record PlannedDetails(LocalDate since, StaffDetails details) {}
