/// Staff, the roles they hold from day to day, and how they sign in.
///
/// A session remembers who signed in and nothing else: roles are read anew for every act, so that one that ended
/// yesterday is worth nothing today. The price is a small query for each.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit", "organization"})
package dev.pledgeledger.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
