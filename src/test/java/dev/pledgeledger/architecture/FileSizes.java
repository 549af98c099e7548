package dev.pledgeledger.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The rule about the length of Java files: small on the whole, none long.
final class FileSizes {

    static final int LONGEST = 250;
    static final int NINE_IN_TEN = 130;
    static final int MEDIAN = 50;

    private FileSizes() {}

    /// @param lines how many lines each file has, by name
    static List<String> faults(Map<String, Integer> lines) {
        List<String> faults = new ArrayList<>();
        lines.forEach((file, count) -> {
            if (count > LONGEST) {
                faults.add(file + " has " + count + " lines: no file has more than " + LONGEST);
            }
        });
        List<Integer> sorted = lines.values().stream().sorted().toList();
        int nine = sorted.get((int) Math.ceil(sorted.size() * 0.9) - 1);
        if (nine >= NINE_IN_TEN) {
            faults.add("nine files in ten have up to " + nine + " lines instead of fewer than " + NINE_IN_TEN);
        }
        int median = sorted.get((sorted.size() - 1) / 2);
        if (median > MEDIAN) {
            faults.add("half the files have more than " + median + " lines instead of " + MEDIAN);
        }
        return faults;
    }
}
