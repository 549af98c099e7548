package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import dev.pledgeledger.common.TextDifference;

/// One side of a comparison: what was removed or added stands out by a mark, a colour and, for those who listen, a
/// word.
public final class DifferenceText extends Composite<Div> {

    private DifferenceText(TextDifference difference, TextDifference.Kind hidden) {
        getContent().addClassName("difference");
        difference.pieces().stream()
                .filter(piece -> piece.kind() != hidden)
                .forEach(piece -> getElement().appendChild(element(piece)));
    }

    /// The text as it was, with what is gone marked.
    public static DifferenceText before(TextDifference difference) {
        return new DifferenceText(difference, TextDifference.Kind.ADDED);
    }

    /// The text as it is, with what is new marked.
    public static DifferenceText after(TextDifference difference) {
        return new DifferenceText(difference, TextDifference.Kind.REMOVED);
    }

    /// A text that is new or gone as a whole: a word beside it says so.
    static Component whole(String tag, String text) {
        Div whole = new Div();
        whole.addClassNames("difference", "whole");
        whole.getElement().appendChild(new Element(tag).setText(text));
        return whole;
    }

    private Element element(TextDifference.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Element("span").setText(piece.text());
            case REMOVED -> marked("del", piece);
            case ADDED -> marked("ins", piece);
        };
    }

    private Element marked(String tag, TextDifference.Piece piece) {
        Element word = new Element("span");
        word.getClassList().add("for-ears");
        word.setText("［" + getTranslation(piece.kind().textKey()) + "］");
        Element mark = new Element(tag);
        mark.appendChild(word, Element.createText(piece.text()));
        return mark;
    }
}
