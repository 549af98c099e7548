package dev.pledgeledger.publication;

import dev.pledgeledger.report.Departments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One of several that an entry names: a programme, a goal, a department of one side.
///
/// @param number in the order they are named, from 1; of a goal its own
record ListedLine(ReportLine line, int number, String name) {

    /// A department that is responsible for one of the two sides.
    record Responsibility(ListedLine named, DataCode side) {

        static List<Responsibility> of(ReportLine line) {
            Departments departments = line.entry().departments();
            List<Responsibility> both = new ArrayList<>();
            listed(line, departments.achievements())
                    .forEach(named -> both.add(new Responsibility(named, DataCode.ACHIEVEMENTS)));
            listed(line, departments.plans()).forEach(named -> both.add(new Responsibility(named, DataCode.PLANS)));
            return both;
        }

        /// The first named is the lead.
        DataCode role() {
            return named.number == 1 ? DataCode.LEAD : DataCode.JOINT;
        }
    }

    static List<ListedLine> programmes(ReportLine line) {
        return listed(line, line.entry().programmes());
    }

    static List<ListedLine> goals(ReportLine line) {
        return line.entry().sdgs().stream()
                .map(goal -> new ListedLine(line, goal, SiteText.of("common.sdg." + goal)))
                .toList();
    }

    private static List<ListedLine> listed(ReportLine line, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new ListedLine(line, i + 1, names.get(i)))
                .toList();
    }
}
