/// An entry's way through the year: who may take which step, what it needs, and what becomes of it.
///
/// The workflow is one table, [Step]. What a step needs is checked in [Rules], what it does in [ProgressService]:
/// machine, permission and effect are three things in three places.
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
            "proof"
        })
package dev.pledgeledger.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
