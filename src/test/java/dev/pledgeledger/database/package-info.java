/// A real PostgreSQL for every test that needs one, and the tests of the embedded server.
@NullMarked
package dev.pledgeledger.database;

import org.jspecify.annotations.NullMarked;
