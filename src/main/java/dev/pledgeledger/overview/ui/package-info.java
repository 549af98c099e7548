/// Screens of this feature.
@NullMarked
package dev.pledgeledger.overview.ui;

import org.jspecify.annotations.NullMarked;
