/// Parts of screens that show a report: its totals, its rows as they print.
@NullMarked
@NamedInterface("ui")
package dev.pledgeledger.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
