package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.report.Comparison;
import dev.pledgeledger.report.Movement.Direction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What has moved since last year: how much of each kind, and which.
class MovementList extends Composite<UnorderedList> {

    private final Function<String, Optional<EntryRow>> entry;

    /// @param entry finds an entry by its key, where its page is to be linked
    MovementList(Comparison comparison, Function<String, Optional<EntryRow>> entry) {
        this.entry = entry;
        getContent().addClassName("movements");
        for (Direction direction : List.of(Direction.DOWN, Direction.UP, Direction.INCOMPARABLE)) {
            List<Span> chips = comparison
                    .going(direction)
                    .map(moved -> chip(name(moved.key(), moved.code().toString()), moved.before(), moved.after()))
                    .toList();
            line(direction.name(), direction.sign(), chips.size(), chips);
        }
        line(
                Direction.SAME.name(),
                Direction.SAME.sign(),
                comparison.going(Direction.SAME).count(),
                List.of());
        line(
                "ADDED",
                "＋",
                comparison.added().size(),
                comparison.added().stream()
                        .map(added -> name(added.key(), added.key()))
                        .toList());
    }

    /// Another line of entries, which are no movement themselves.
    final MovementList line(String kind, String sign, long count, List<? extends Component> chips) {
        Span mark = new Span(sign);
        mark.addClassName("movement-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation("signoff.movement." + kind, count));
        words.addClassName("movements-kind");
        ListItem line = new ListItem(mark, words);
        chips.forEach(line::add);
        getContent().add(line);
        return this;
    }

    static Component link(EntryId entry, String name) {
        Anchor link = new Anchor(ProgressPaths.of(entry), name);
        link.addClassName("code");
        return link;
    }

    /// @param otherwise what it is called where there is no page
    private Component name(String key, String otherwise) {
        return entry.apply(key)
                .map(row -> link(row.id(), row.code().toString()))
                .orElseGet(() -> code(otherwise));
    }

    private static Component code(String text) {
        Span code = new Span(text);
        code.addClassName("code");
        return code;
    }

    private static Span chip(Component name, @Nullable Rating before, @Nullable Rating after) {
        Span chip = new Span(name, new Movement(before, after));
        chip.addClassName("movements-chip");
        return chip;
    }
}
