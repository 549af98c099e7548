/// Reads files of others into a [dev.pledgeledger.report.Report] and says what it found on the way.
/// A reader is a pure function of the file: it knows no database and repairs nothing in silence.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "report",
            "report :: ui",
            "spreadsheet",
            "audit",
            "organization",
            "account",
            "pledge",
            "cycle",
            "progress",
            "progress :: ui",
            "publication"
        })
package dev.pledgeledger.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
