package dev.pledgeledger.audit;

/// Reading that is on record.
public enum ReadingAction implements AuditAction {
    /// 後閲: somebody has read what a deputy decided in her place.
    READ_AFTERWARDS
}
