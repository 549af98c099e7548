package dev.pledgeledger.publication;

import org.jspecify.annotations.Nullable;

/// How an entry went from one report to another.
public enum ComparedKind {
    UP,
    DOWN,
    SAME,

    /// Rated in one of the two only.
    INCOMPARABLE,
    NEW,
    GONE;

    static ComparedKind of(@Nullable ReportLine before, @Nullable ReportLine after) {
        if (before == null) {
            return NEW;
        }
        if (after == null) {
            return GONE;
        }
        return switch (after.movementFrom(before).direction()) {
            case UP -> UP;
            case DOWN -> DOWN;
            case SAME -> SAME;
            case INCOMPARABLE -> INCOMPARABLE;
        };
    }

    public String textKey() {
        return "publication.compare.kind." + name();
    }
}
