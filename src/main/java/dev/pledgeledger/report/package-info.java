/// The report as a frozen document: an immutable tree that knows nothing of databases or screens.
/// Intake reads files into it, publication writes it out. Only `ui` beneath it shows it on screens.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "common :: ui"})
package dev.pledgeledger.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
