package dev.pledgeledger.common.ui;

import java.util.List;

/// What a feature puts on a person's desk besides the entries that wait for her: something to do or to look at.
public interface DeskLines {

    /// Those for the person signed in; empty where there is nothing for her.
    List<Line> lines();

    /// One sentence that leads somewhere.
    ///
    /// @param path where, without a leading slash
    /// @param key of the sentence in the translation bundle
    record Line(String path, String key, List<Object> arguments) {

        public Line {
            arguments = List.copyOf(arguments);
        }

        /// A line about a number of things; none where there are none.
        public static List<Line> counting(int count, String path, String key) {
            return count == 0 ? List.of() : List.of(new Line(path, key, List.of(count)));
        }
    }
}
