/// Where the data lies: the embedded server, its roles, and who may open the folder.
///
/// The PostgreSQL that zonky packs for tests is run by its own tools (initdb, pg_ctl) instead of zonky's launcher,
/// which trusts every connection, switches durability off and cannot take over a server it did not start. The price
/// is the process handling in this package.
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package dev.pledgeledger.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
