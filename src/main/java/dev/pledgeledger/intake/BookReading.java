package dev.pledgeledger.intake;

import dev.pledgeledger.cycle.Cycle;
import java.util.List;

/// What came of a workbook that came back.
public sealed interface BookReading {

    /// It is one of ours.
    ///
    /// @param faults cells that cannot be taken over; while there are any, nothing is
    record Read(BookSource source, Cycle cycle, List<BookEntry> entries, List<BookFault> faults)
            implements BookReading {

        public Read {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }

        public List<BookEntry> changed() {
            return entries.stream().filter(BookEntry::isChanged).toList();
        }
    }

    /// It is none of ours, or not for now.
    ///
    /// @param reason a Japanese sentence
    record Refused(String reason) implements BookReading {}
}
