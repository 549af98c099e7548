package dev.pledgeledger.audit;

import java.util.List;

/// What a walk along the chain found.
///
/// @param lines how many lines were checked
/// @param head number and hash of the last line
/// @param faults empty where the log is whole
public record Verification(long lines, String head, List<Fault> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    /// One fault; `number` is that of the line, or 0 where it lies outside the lines.
    public record Fault(Kind kind, long number, String detail) {}

    /// What can be wrong with a log.
    public enum Kind {
        GAP,
        BROKEN_LINK,
        ALTERED_LINE,
        UNSEALED_LINE,
        WRONG_HEAD,
        GUARD_MISSING,
        CONTRADICTION;

        public String textKey() {
            return "audit.fault." + name();
        }
    }
}
