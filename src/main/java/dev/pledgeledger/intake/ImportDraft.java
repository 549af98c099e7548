package dev.pledgeledger.intake;

import dev.pledgeledger.report.Report;
import java.time.Instant;
import java.util.List;

/// A file that was read and is being mended.
///
/// @param version of the mending, so that nobody mends over what somebody else has done since
public record ImportDraft(long id, long version, String fileName, Intake intake, Mending mending, Kept kept) {

    public Report report() {
        return mending.applied(intake.report());
    }

    public List<Checked> checked() {
        return Recheck.of(intake, mending);
    }

    /// Who did something last, and when.
    public record Kept(String by, Instant at) {}
}
