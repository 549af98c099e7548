/// The package that is put before the mayor's office: what it holds, whether it adds up, and the decision on it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "report",
            "audit",
            "organization",
            "account",
            "pledge",
            "cycle",
            "progress"
        })
package dev.pledgeledger.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
