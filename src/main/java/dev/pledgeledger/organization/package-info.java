/// The city's departments. One that is closed keeps its row and its name: reports of past years still name it.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit"})
package dev.pledgeledger.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
