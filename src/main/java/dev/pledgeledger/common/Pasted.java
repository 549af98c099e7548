package dev.pledgeledger.common;

import java.util.EnumMap;
import java.util.Map;

/// What came from a word processor, a spreadsheet or a web page with its formatting, as prose, and what was changed on
/// the way: marks and white space, never characters.
///
/// @param changes how often each was done
public record Pasted(Prose prose, Map<Change, Integer> changes) {

    /// What pasting can change, in the order in which it is told.
    public enum Change {
        FORMAT,
        MARKS,
        NUMBERS,
        CELLS,
        PICTURES;

        public String textKey() {
            return "common.pasted." + name();
        }
    }

    public Pasted {
        changes = changes.isEmpty() ? Map.of() : new EnumMap<>(changes);
    }

    /// Reads what a clipboard holds.
    ///
    /// @param html as a clipboard holds it, whatever program wrote it
    public static Pasted of(String html) {
        return new ClipboardReader(html).read();
    }
}
