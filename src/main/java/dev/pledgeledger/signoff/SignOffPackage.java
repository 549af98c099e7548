package dev.pledgeledger.signoff;

import dev.pledgeledger.cycle.CycleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 決裁案件: entries put together for one decision. The first of a year holds the report, later ones supplement it.
///
/// @param explanation why figures differ from the printed ones or last year's, as recorded by `explainedBy`
/// @param signature null while it waits for its decision
public record SignOffPackage(
        PackageId id,
        CycleId cycle,
        int number,
        State state,
        long version,
        Instant madeAt,
        String madeBy,
        String explanation,
        String explainedBy,
        @Nullable Signature signature,
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

    /// 追加の決裁案件: whether it supplements an earlier one.
    public boolean isSupplementary() {
        return number > 1;
    }

    /// Whether everything was taken out of it again: it stays on record and cannot be signed.
    public boolean isEmptied() {
        return state == State.OPEN && contents.entries() == 0;
    }
}
