package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.progress.Content;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fields whose words must not get lost: they carry their names and the mark of what the server holds of them, by
/// which the page knows what is still to be handed in.
class KeptAreas {

    /// The names that `open-editor.js` and the address of the editors know.
    enum Name {
        ACHIEVEMENTS("achievements"),
        PLANS("plans"),
        RATING_REASON("ratingReason"),
        ANSWER("answer");

        private final String key;

        Name(String key) {
            this.key = key;
        }
    }

    private final Map<Name, TextArea> areas = new LinkedHashMap<>();

    void add(Name name, TextArea area) {
        areas.put(name, area);
        area.getElement().setAttribute("data-keeps", name.key);
    }

    /// What is in the fields now has been stored.
    void stored() {
        areas.values()
                .forEach(area -> area.getElement()
                        .setAttribute(
                                "data-stored", Integer.toString(area.getValue().hashCode())));
    }

    /// Fields that say the same already stay as they are, with the cursor in them.
    void put(Content content) {
        areas.forEach((name, area) -> {
            Prose text = switch (name) {
                case ACHIEVEMENTS -> content.achievements();
                case PLANS -> content.plans();
                case RATING_REASON -> new Prose(content.ratingReason());
                case ANSWER -> new Prose(content.answer());
            };
            if (!Prose.of(area.getValue()).equals(text)) {
                area.setValue(text.source());
            }
        });
    }
}
