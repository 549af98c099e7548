/// The manifesto and what hangs on it: areas, sections, pledges, programmes and SDG goals.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "report", "audit", "organization", "account"})
package dev.pledgeledger.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
