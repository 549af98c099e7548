package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/// Says that the address asked for a version that there is not, or that is not for this reader.
class UnknownVersion extends Composite<Paragraph> {

    UnknownVersion() {
        getContent().addClassName("information-banner");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setText(getTranslation("progress.version.unknown"));
    }
}
