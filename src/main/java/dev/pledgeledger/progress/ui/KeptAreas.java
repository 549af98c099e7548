package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.progress.Content;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fields whose words must not get lost: they carry their names and the mark of what the server holds of them, by
/// which the page knows what is still to be handed in.
class KeptAreas {

    /// The names that `open-editor.js` and the address of the editors know.
    enum Name {
        achievements,
        plans,
        ratingReason,
        answer
    }

    private final Map<Name, TextArea> areas = new LinkedHashMap<>();

    void add(Name name, TextArea area) {
        areas.put(name, area);
        area.getElement().setAttribute("data-keeps", name.name());
    }

    /// What is in the fields now has been stored.
    void stored() {
        areas.values()
                .forEach(area -> area.getElement()
                        .setAttribute(
                                "data-stored", Integer.toString(area.getValue().hashCode())));
    }

    void put(Content content) {
        areas.forEach((name, area) -> area.setValue(
                switch (name) {
                    case achievements -> content.achievements().source();
                    case plans -> content.plans().source();
                    case ratingReason -> content.ratingReason();
                    case answer -> content.answer();
                }));
    }
}
