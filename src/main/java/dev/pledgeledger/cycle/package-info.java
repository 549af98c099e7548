/// A year's report as a piece of work: its window, its due dates and its instructions.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"common", "common :: ui", "report", "audit", "organization", "account", "pledge"})
package dev.pledgeledger.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
