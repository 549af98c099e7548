package dev.pledgeledger.audit;

/// What a line of the log says was done. Each feature declares its own as an enum; the words for people are
/// in the translation bundle under `audit.action.<name>`.
public interface AuditAction {

    String name();
}
