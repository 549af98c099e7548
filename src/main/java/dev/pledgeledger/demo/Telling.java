package dev.pledgeledger.demo;

import dev.pledgeledger.report.Report;
import java.util.List;

/// What a year is told with.
///
/// @param directorsConfirm whether submissions go past the director too
record Telling(Diary diary, Deeds deeds, Days days, Notes notes, boolean directorsConfirm) {

    /// When its turn is: an entry that shares the text of its neighbour goes along with it.
    static int turn(List<Report.Entry> entries, int index) {
        return index > 0 && entries.get(index).achievements().isEmpty() ? index - 1 : index;
    }
}
