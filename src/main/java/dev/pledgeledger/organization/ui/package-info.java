/// Screens of this feature.
@NullMarked
package dev.pledgeledger.organization.ui;

import org.jspecify.annotations.NullMarked;
