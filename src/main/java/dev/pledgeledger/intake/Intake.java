package dev.pledgeledger.intake;

import dev.pledgeledger.report.Report;
import java.util.List;

/// A file that could be read: the report in it and what a person should know about it, in the order of the file.
public record Intake(Report report, List<Finding> findings) {

    public Intake {
        findings = List.copyOf(findings);
    }
}
