package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ItemChange;

/// What became of an item, as a sign and a word. An item that did not change carries neither.
public final class ItemMark extends Composite<Span> {

    public ItemMark(ItemChange item) {
        this(item.kind(), sign(item));
    }

    private ItemMark(ItemChange.Kind kind, String sign) {
        getContent().addClassName("item-mark");
        if (kind != ItemChange.Kind.SAME) {
            Span drawn = new Span(sign);
            drawn.getElement().setAttribute("aria-hidden", "true");
            getContent().add(drawn, new Span(getTranslation(kind.textKey())));
        }
    }

    /// For a value that is another one now, such as a rating.
    public static ItemMark changed() {
        return new ItemMark(ItemChange.Kind.CHANGED, "≠");
    }

    private static String sign(ItemChange item) {
        return switch (item.kind()) {
            case SAME -> "";
            case CHANGED -> "≠";
            case REMOVED -> "－";
            case ADDED -> "＋";
            case MOVED_AWAY, MOVED_HERE -> item.movedUp() ? "↑" : "↓";
        };
    }
}
