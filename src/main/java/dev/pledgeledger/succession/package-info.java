/// The worklist of a reorganisation: who goes on with which entry, chosen beforehand and applied all at once.
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
            "progress :: ui"
        })
package dev.pledgeledger.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
