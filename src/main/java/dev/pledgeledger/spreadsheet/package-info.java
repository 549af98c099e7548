/// Excel files (.xlsx) as cells of text: what is written for people to fill in, and what comes back from outside.
///
/// Writing is fastexcel's. Reading is our own, on the XML reader of the JDK: fastexcel's reader loops and grows for
/// ever on a cell that names a shared string which is not there, and whoever stands guard in front of it has to read
/// every cell before. Nothing is trusted: not the names and sizes in the ZIP, not the dimensions, not a formula.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pledgeledger.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
