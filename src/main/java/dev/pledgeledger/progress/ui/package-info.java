/// Screens of this feature.
@NullMarked
@NamedInterface("ui")
package dev.pledgeledger.progress.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
