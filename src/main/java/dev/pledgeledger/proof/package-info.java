/// Proofreading: what in an entry, or across a report, is worth a second look, where, why, and how it is mended.
/// Rules are pure functions over text and know no database; they would rather miss a thing than cry wolf. The city's
/// own word list is the one thing kept here.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "report", "audit"})
package dev.pledgeledger.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
