package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.pledgeledger.progress.EditorSecret;
import dev.pledgeledger.progress.ProgressPaths;

/// Keeps the server informed of the page beside the usual way, and says who else is writing in the same entry.
@Tag("open-editor")
@JsModule("context://scripts/open-editor.js")
class OpenEditorMark extends Component {

    OpenEditorMark(EditorSecret secret) {
        getElement().setAttribute("address", ProgressPaths.EDITORS + "/" + secret.value());
        getElement().setAttribute("others", getTranslation("progress.editor.others"));
        getElement().setAttribute("role", "status");
    }
}
