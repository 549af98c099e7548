/// Screens of this feature.
@NullMarked
package dev.pledgeledger.pledge.ui;

import org.jspecify.annotations.NullMarked;
