package dev.pledgeledger.proof;

import dev.pledgeledger.common.PledgeCode;

/// A finding in an entry of a report.
///
/// @param entry the key of the entry
public record ReportFinding(PledgeCode pledge, String entry, Finding finding) {}
