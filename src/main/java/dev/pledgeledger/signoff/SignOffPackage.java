package dev.pledgeledger.signoff;

import dev.pledgeledger.cycle.CycleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 決裁案件: entries put together for one decision. The first of a year holds the report, later ones supplement it.
///
/// @param explanation why figures differ from the printed ones or last year's, as recorded by `explainedBy`
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
        @Nullable Instant signedOffAt,
        @Nullable String signedOffBy) {

    /// Whether it still waits for its decision.
    public enum State {
        OPEN,
        SIGNED_OFF;

        public String textKey() {
            return "signoff.state." + name();
        }
    }
}
