package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.signoff.PackageCover;
import dev.pledgeledger.signoff.PackageRecord;
import dev.pledgeledger.signoff.SignOffPackage;
import java.util.List;
import java.util.stream.Stream;

/// All that an approval sheet tells of.
///
/// @param standing the package as it was signed, or as it is while it is not
/// @param log what was done with the package
/// @param approvals what reviewers approved of what is in it
record ApprovalCase(
        Cycle cycle,
        SignOffPackage one,
        PackageRecord standing,
        PackageCover cover,
        List<AuditLine> log,
        List<AuditLine> approvals) {

    ApprovalCase {
        log = List.copyOf(log);
        approvals = List.copyOf(approvals);
    }

    Stream<AuditLine> logged(String action) {
        return log.stream().filter(line -> line.action().equals(action));
    }
}
