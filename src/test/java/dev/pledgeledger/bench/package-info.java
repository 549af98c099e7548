/// How long the long things take, beside what they may take: `./ledger bench`. No part of the tests, because a time
/// says something about a machine and an hour.
@NullMarked
package dev.pledgeledger.bench;

import org.jspecify.annotations.NullMarked;
