package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/// The word for a state, with the icon and the colour of what it means.
public final class StateBadge extends Composite<Span> {

    /// @param word already in the reader's language
    public StateBadge(String word, Meaning meaning) {
        Span badge = getContent();
        badge.addClassName("state");
        badge.getElement().setAttribute("data-meaning", meaning.attribute());
        if (meaning != Meaning.NEUTRAL) {
            Icon icon = meaning.icon().create();
            icon.getElement().setAttribute("aria-hidden", "true");
            badge.add(icon);
        }
        badge.add(new Span(word));
    }
}
