package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ItemChange.Kind;
import dev.pledgeledger.common.ProseDifference;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.ui.ItemMark;
import dev.pledgeledger.common.ui.ItemRows;
import dev.pledgeledger.common.ui.Movement;
import dev.pledgeledger.common.ui.RatingBadge;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.PassageField;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One field of a comparison: its name with how many items changed in which way, and the items beneath it.
final class FieldRows {

    private static final String COLUMNS = "3";
    /// What moved is counted where it arrived.
    private static final Set<Kind> COUNTED = EnumSet.of(Kind.CHANGED, Kind.ADDED, Kind.REMOVED, Kind.MOVED_HERE);

    private FieldRows() {}

    static void into(NativeTableBody body, FieldChange change, Remarking remarking) {
        PassageField field = Remarking.field(change.field());
        Remarking.mark(body, field);
        NativeTableHeaderCell head = body.addRow().addHeaderCell();
        head.getElement().setAttribute("colspan", COLUMNS);
        head.getElement().setAttribute("scope", "rowgroup");
        head.add(new Span(head.getTranslation(change.field().textKey())));
        remarking.offer(head, field, "");
        if (change.field() == FieldChange.Field.RATING) {
            rating(body.addRow(), change);
            return;
        }
        ProseDifference difference = change.difference();
        Span counts = new Span(COUNTED.stream()
                .map(kind -> count(head, difference, kind))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
        counts.addClassName("comparison-counts");
        head.add(counts);
        ItemRows.into(body, difference, (cell, words) -> {
            if (field.isText()) {
                remarking.offer(cell, field, words);
            }
        });
    }

    private static String count(NativeTableHeaderCell head, ProseDifference difference, Kind kind) {
        long count =
                difference.items().stream().filter(item -> item.kind() == kind).count();
        return count == 0 ? "" : head.getTranslation("common.item.count", head.getTranslation(kind.textKey()), count);
    }

    private static void rating(NativeTableRow row, FieldChange change) {
        Rating was = rating(change.before());
        Rating is = rating(change.after());
        row.addDataCell().add(ItemMark.changed());
        row.addDataCell().add(new RatingBadge(was));
        Span moved = new Span(new RatingBadge(is), new Movement(was, is));
        moved.addClassName("comparison-rating");
        row.addDataCell().add(moved);
    }

    private static @Nullable Rating rating(String letter) {
        return letter.isEmpty() ? null : Rating.valueOf(letter);
    }
}
