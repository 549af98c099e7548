/// Screens of this feature.
@NullMarked
package dev.pledgeledger.progress.ui;

import org.jspecify.annotations.NullMarked;
