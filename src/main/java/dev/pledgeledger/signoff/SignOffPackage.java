package dev.pledgeledger.signoff;

import dev.pledgeledger.cycle.CycleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 決裁案件: entries put together for one decision. The first of a year holds the report, later ones supplement it.
///
/// @param explanation null while nobody has said why figures differ
/// @param signature null while it waits for its decision
public record SignOffPackage(
        PackageId id,
        CycleId cycle,
        int number,
        State state,
        long version,
        Instant madeAt,
        String madeBy,
        @Nullable Explanation explanation,
        @Nullable Signature signature,
        PackageNumbers numbers,
        Contents contents) {

    /// Whether it still waits for its decision.
    public enum State {
        OPEN,
        SIGNED_OFF;

        public String textKey() {
            return "signoff.state." + name();
        }
    }

    /// How many entries are in it, and how many have left it.
    public record Contents(int entries, int left) {}

    /// Whether differences still have to be explained: nobody has, or there are others by now.
    public boolean lacksExplanation(Reconciliation now) {
        return !now.differences().isEmpty() && (explanation == null || !explanation.covers(now));
    }

    /// 追加の決裁案件: whether it supplements an earlier one.
    public boolean isSupplementary() {
        return number > 1;
    }

    /// Whether everything was taken out of it again: it stays on record and cannot be signed.
    public boolean isEmptied() {
        return state == State.OPEN && contents.entries() == 0;
    }
}
