/// Screens of this feature.
@NullMarked
package dev.pledgeledger.intake.ui;

import org.jspecify.annotations.NullMarked;
