package dev.pledgeledger.report;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import org.jspecify.annotations.Nullable;

/// How the rating of an entry moved from one report to the next; null stands for unrated.
///
/// @param code the pledge the entry belongs to in the later report
public record Movement(
        String key,
        PledgeCode code,
        @Nullable Rating before,
        @Nullable Rating after) {

    /// Which way a rating went. It is incomparable where just one side is rated.
    public enum Direction {
        UP("▲"),
        DOWN("▼"),
        SAME("—"),
        INCOMPARABLE("");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public String textKey() {
            return "common.movement." + name();
        }
    }

    public Direction direction() {
        if (before == after) {
            return Direction.SAME;
        }
        if (before == null || after == null) {
            return Direction.INCOMPARABLE;
        }
        return after.gradesAbove(before) > 0 ? Direction.UP : Direction.DOWN;
    }
}
