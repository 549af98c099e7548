/// What every feature speaks: fiscal years, ratings, prose, pledge codes, actors and roles.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pledgeledger.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
