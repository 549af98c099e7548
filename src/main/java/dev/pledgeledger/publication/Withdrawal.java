package dev.pledgeledger.publication;

import java.time.Instant;

/// 公表の取下げ: since when and why an edition is not for citizens to read, or that it is again.
public record Withdrawal(Instant at, String by, String reason) {}
