/// The append-only log of everything that was decided, chained line by line, and the ledger of rating changes in it.
///
/// Its lines are copied text, not foreign keys: a person who has left, or a department that was renamed, still
/// reads as on the day. The price is that a wrong name stays wrong for ever.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "report"})
package dev.pledgeledger.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
