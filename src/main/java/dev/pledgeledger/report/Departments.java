package dev.pledgeledger.report;

import dev.pledgeledger.common.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/// 担当課 of an entry by name, for both sides: achievements belong to the organisation of the reported year,
/// plans to that of the next. The first named of a side is its lead.
public record Departments(List<String> achievements, List<String> plans) {

    public Departments {
        achievements = List.copyOf(achievements);
        plans = List.copyOf(plans);
    }

    public static Departments same(List<String> names) {
        return new Departments(names, names);
    }

    public boolean areSame() {
        return achievements.equals(plans);
    }

    /// The lines of the printed cell: one list where both sides are equal, otherwise each side under the mark of
    /// its year, `R7 企画調整課` and `R8～ 戦略推進課`.
    public List<String> printed(FiscalYear year) {
        if (areSame()) {
            return achievements;
        }
        List<String> lines = new ArrayList<>();
        addUnder(year.mark() + " ", achievements, lines);
        addUnder(year.next().mark() + "～ ", plans, lines);
        return List.copyOf(lines);
    }

    private static void addUnder(String mark, List<String> names, List<String> lines) {
        for (int i = 0; i < names.size(); i++) {
            lines.add(i == 0 ? mark + names.get(i) : names.get(i));
        }
    }
}
