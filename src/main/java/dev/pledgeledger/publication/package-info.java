/// Published editions and what is written from them, one writer per format, and the public site.
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
            "signoff"
        })
package dev.pledgeledger.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
