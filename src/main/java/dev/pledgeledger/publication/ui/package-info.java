/// Screens of this feature.
@NullMarked
package dev.pledgeledger.publication.ui;

import org.jspecify.annotations.NullMarked;
