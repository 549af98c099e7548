/// Parts of screens that more than one feature shows, and the ports through which features add to the frame.
@NullMarked
@NamedInterface("ui")
package dev.pledgeledger.common.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
