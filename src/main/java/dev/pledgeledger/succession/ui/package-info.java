/// Screens of this feature.
@NullMarked
package dev.pledgeledger.succession.ui;

import org.jspecify.annotations.NullMarked;
