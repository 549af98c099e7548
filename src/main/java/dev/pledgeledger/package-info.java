/// The application as a whole: where it starts and which commands it knows.
@NullMarked
package dev.pledgeledger;

import org.jspecify.annotations.NullMarked;
