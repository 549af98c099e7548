/// Screens of this feature.
@NullMarked
package dev.pledgeledger.account.ui;

import org.jspecify.annotations.NullMarked;
