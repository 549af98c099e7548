package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A reader has picked a passage of the text.
@DomEvent("passage-picked")
public class PassagePicked extends ComponentEvent<PassagePicker> {

    private final String field;
    private final String words;
    private final String ahead;

    /// @param field the name of a field; empty where nothing was selected
    /// @param ahead what is read ahead of the words
    public PassagePicked(
            PassagePicker source,
            boolean fromClient,
            @EventData("event.detail.field") String field,
            @EventData("event.detail.words") String words,
            @EventData("event.detail.ahead") String ahead) {
        super(source, fromClient);
        this.field = field;
        this.words = words;
        this.ahead = ahead;
    }

    String field() {
        return field;
    }

    String words() {
        return words;
    }

    String ahead() {
        return ahead;
    }
}
