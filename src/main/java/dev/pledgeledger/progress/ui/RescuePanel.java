package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.FieldChange;
import java.time.Instant;

/// Offers what somebody typed and could not save, beside what is stored.
class RescuePanel extends Composite<Section> {

    private final Div actions = new Div();

    RescuePanel(Instant at, Content stored, Content typed) {
        getContent().addClassName("old-version");
        getContent().getElement().setAttribute("role", "alert");
        actions.addClassName("old-version-actions");
        getContent()
                .add(
                        new H2(getTranslation("progress.rescue.title", Moment.text(at))),
                        new Paragraph(getTranslation("progress.rescue.text")),
                        new Comparison(
                                getTranslation("progress.oldVersion.stored"),
                                getTranslation("progress.rescue.typed"),
                                FieldChange.between(stored, typed)),
                        actions);
    }

    RescuePanel offering(String key, Runnable action) {
        actions.add(new Button(getTranslation(key), click -> action.run()));
        return this;
    }
}
