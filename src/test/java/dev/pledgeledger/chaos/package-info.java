/// Measurements under trouble: what is lost, doubled or mixed up when processes are killed and lines are cut. The long
/// ones are commands (`./ledger chaos`), a short one of each is a test.
@NullMarked
package dev.pledgeledger.chaos;

import org.jspecify.annotations.NullMarked;
