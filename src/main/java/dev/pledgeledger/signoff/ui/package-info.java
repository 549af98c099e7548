/// Screens of this feature.
@NullMarked
package dev.pledgeledger.signoff.ui;

import org.jspecify.annotations.NullMarked;
