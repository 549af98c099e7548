@ApplicationModule(allowedDependencies = {})
package dev.pledgeledger.architecture.wrong.house.lower;

import org.springframework.modulith.ApplicationModule;
