package dev.pledgeledger.signoff;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportDigest;
import dev.pledgeledger.report.ReportJson;
import java.time.Instant;

/// What a package was at a moment: the reconciliation of its year, and its own entries as they would have printed.
///
/// @param document the report, as its JSON
/// @param sha256 of that document
public record PackageRecord(
        Moment moment, Instant takenAt, Reconciliation reconciliation, String document, String sha256) {

    /// When it is kept.
    public enum Moment {
        MADE,
        SIGNED;

        public String textKey() {
            return "signoff.moment." + name();
        }
    }

    static PackageRecord of(Moment moment, Instant at, Reconciliation reconciliation, Report report) {
        String document = ReportJson.write(report);
        return new PackageRecord(moment, at, reconciliation, document, ReportDigest.of(document));
    }

    public Report report() {
        return ReportJson.read(document);
    }
}
