package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.pledge.SdgGoal;
import dev.pledgeledger.progress.SdgUse;
import java.util.List;
import java.util.Map;

/// The seventeen goals and, where a year is under way, how often it names each.
final class SdgTable {

    private SdgTable() {}

    static PlainTable of(List<SdgGoal> goals) {
        PlainTable table =
                table(text("progress.scale.goal"), text("progress.scale.name"), text("progress.scale.english"));
        goals.forEach(goal -> table.row(Integer.toString(goal.number()), goal.name(), english(goal)));
        return table;
    }

    static PlainTable of(List<SdgGoal> goals, FiscalYear year, Map<Integer, SdgUse> uses) {
        PlainTable table = table(
                text("progress.scale.goal"),
                text("progress.scale.name"),
                text("progress.scale.english"),
                text("progress.scale.pledges", year.label()),
                text("progress.scale.entries", year.label()));
        goals.forEach(goal -> {
            SdgUse use = uses.getOrDefault(goal.number(), SdgUse.NONE);
            table.row(Integer.toString(goal.number()), goal.name(), english(goal), use.pledges(), use.entries());
        });
        return table;
    }

    private static PlainTable table(Object... headings) {
        return new PlainTable(text("progress.scale.goals")).headings(headings);
    }

    private static Span english(SdgGoal goal) {
        Span english = new Span(goal.english());
        english.getElement().setAttribute("lang", "en");
        return english;
    }

    private static String text(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }
}
