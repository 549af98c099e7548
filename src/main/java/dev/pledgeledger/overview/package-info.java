/// What spans the features: my desk, the audit log as people read it, and its verification.
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
            "progress",
            "signoff",
            "publication"
        })
package dev.pledgeledger.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
