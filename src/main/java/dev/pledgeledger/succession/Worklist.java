package dev.pledgeledger.succession;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.pledgeledger.common.Refused;
import dev.pledgeledger.organization.Reorganisation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// 組織改編の作業表: every entry concerned, by department of before.
public record Worklist(Reorganisation reorganisation, List<WorkLine> lines) {

    public Worklist {
        lines = List.copyOf(lines);
    }

    public long open() {
        return lines.stream().filter(WorkLine::isOpen).count();
    }

    /// What is left to be chosen, a reason for each department of before.
    public List<Refused> missing() {
        List<Refused> reasons = new ArrayList<>();
        lines.stream()
                .filter(WorkLine::isOpen)
                .collect(groupingBy(WorkLine::oldName, LinkedHashMap::new, toList()))
                .forEach((old, open) ->
                        reasons.add(new Refused("succession.refused.choiceMissing", old, open.size(), codes(open))));
        reasons.addAll(leftToNobody(lines.stream().map(WorkLine::place).toList()));
        return reasons;
    }

    /// Those of these entries with which nobody would go on, as it was chosen.
    List<Refused> leftToNobody(Collection<Place> places) {
        return lines.stream()
                .filter(line -> places.contains(line.place()) && !line.isOpen() && line.leavesNobody())
                .map(line -> new Refused(
                        "succession.refused.nobodyLeft",
                        line.concerned().entry().code().toString()))
                .toList();
    }

    private static String codes(List<WorkLine> lines) {
        return lines.stream()
                .map(line -> line.concerned().entry().code().toString())
                .distinct()
                .collect(joining("、"));
    }
}
