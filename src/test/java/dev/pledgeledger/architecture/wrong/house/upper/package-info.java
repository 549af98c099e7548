@ApplicationModule(allowedDependencies = {})
package dev.pledgeledger.architecture.wrong.house.upper;

import org.springframework.modulith.ApplicationModule;
