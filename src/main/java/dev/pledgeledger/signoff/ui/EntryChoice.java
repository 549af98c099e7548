package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.common.ui.PlainTable;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Entries in a table with a box before each, and one for all of them.
class EntryChoice extends Composite<Div> {

    private final Map<EntryId, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox();
    private final Runnable changed;

    /// @param label what the table shows
    /// @param remark what is to be known about an entry; empty where there is nothing
    /// @param changed is run whenever something was chosen or left out
    EntryChoice(String label, List<EntryRow> rows, Function<EntryRow, String> remark, Runnable changed) {
        this.changed = changed;
        all.setAriaLabel(getTranslation("signoff.choice.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        boolean remarks = rows.stream().anyMatch(row -> !remark.apply(row).isEmpty());
        List<Object> headings = new ArrayList<>(List.of(
                named(all, new Span(getTranslation("signoff.choice.pledge"))),
                getTranslation("signoff.choice.words"),
                getTranslation("signoff.choice.rating"),
                getTranslation("signoff.choice.departments")));
        if (remarks) {
            headings.add(getTranslation("signoff.choice.remark"));
        }
        PlainTable table = new PlainTable(label).headings(headings.toArray());
        for (EntryRow row : rows) {
            Anchor code = new Anchor(ProgressPaths.of(row.id()), row.code().toString());
            code.addClassName("code");
            Span words = new Span(row.words());
            words.addClassName("two-lines");
            List<Object> cells = new ArrayList<>(List.of(words, rating(row), String.join("、", row.departments())));
            if (remarks) {
                cells.add(remark.apply(row));
            }
            table.row(named(box(row), code), cells.toArray());
        }
        getContent().add(new WideTable(label, table));
    }

    /// Chooses all of them or none.
    EntryChoice choose(boolean wanted) {
        boxes.values().forEach(box -> box.setValue(wanted));
        mark();
        return this;
    }

    List<EntryId> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Div named(Checkbox box, Component name) {
        Div cell = new Div(box, name);
        cell.addClassName("choice");
        return cell;
    }

    private Checkbox box(EntryRow row) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(getTranslation("signoff.choice.one", row.code()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                mark();
            }
        });
        boxes.put(row.id(), box);
        return box;
    }

    private void mark() {
        int chosen = chosen().size();
        all.setValue(chosen == boxes.size());
        all.setIndeterminate(chosen > 0 && chosen < boxes.size());
        changed.run();
    }

    private static Component rating(EntryRow row) {
        return row.lastYear() == null || row.rating() == null
                ? new RatingBadge(row.rating())
                : new Movement(row.lastYear(), row.rating());
    }
}
