package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.pledgeledger.common.Pasted;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts what is pasted with formatting into the text area beside it as plain prose, says what that changed, and takes
/// it back. The browser keeps the words where the server does not answer; no HTML is kept or shown.
@Tag("clean-paste")
@JsModule("context://scripts/clean-paste.js")
class CleanPaste extends Component {

    private static final int LONGEST = 200_000;

    CleanPaste() {
        getElement().setAttribute("longest", Integer.toString(LONGEST));
        getElement().setAttribute("too-long", getTranslation("progress.paste.tooLong"));
        getElement().setAttribute("undo", getTranslation("common.undo"));
        getElement().setAttribute("undone", getTranslation("progress.paste.undone"));
        getElement().setAttribute("written-since", getTranslation("progress.paste.writtenSince"));
    }

    /// The text of what was pasted, and a sentence on what was changed in it; both empty where there is nothing to say.
    @ClientCallable
    ObjectNode clean(String html) {
        Pasted pasted = Pasted.of(html.length() > LONGEST ? "" : html);
        String changes = pasted.changes().entrySet().stream()
                .map(change -> getTranslation(change.getKey().textKey(), change.getValue()))
                .collect(Collectors.joining(getTranslation("common.pasted.separator")));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("text", pasted.prose().source());
        answer.put("said", changes.isEmpty() ? "" : getTranslation("progress.paste.said", changes));
        return answer;
    }
}
