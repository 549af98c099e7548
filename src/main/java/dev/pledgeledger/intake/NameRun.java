package dev.pledgeledger.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Names one after the other, and what stands in their place. Where they do not stand, nothing changes.
record NameRun(List<String> from, List<String> to) {

    List<String> replacedIn(List<String> names) {
        int start = from.isEmpty() ? -1 : Collections.indexOfSubList(names, from);
        if (start < 0) {
            return names;
        }
        List<String> replaced = new ArrayList<>(names.subList(0, start));
        replaced.addAll(to);
        replaced.addAll(names.subList(start + from.size(), names.size()));
        return replaced.stream().distinct().toList();
    }
}
