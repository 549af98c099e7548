/// Screens of this feature.
@NullMarked
package dev.pledgeledger.proof.ui;

import org.jspecify.annotations.NullMarked;
