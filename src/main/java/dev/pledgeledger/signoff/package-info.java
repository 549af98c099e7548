/// The package that is put before the mayor's office: what it holds, whether it adds up, and the decision on it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "report",
            "report :: ui",
            "audit",
            "organization",
            "account",
            "pledge",
            "cycle",
            "progress",
            "progress :: ui"
        })
package dev.pledgeledger.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
