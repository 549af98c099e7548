package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import dev.pledgeledger.common.Quotation;
import dev.pledgeledger.progress.PassageField;

/// Quoted words. As long as it is there, they stand out in the text; a click leads to them.
@Tag("passage-link")
@JsModule("context://scripts/passages.js")
class PassageLink extends Component implements HasComponents {

    /// @param words as they were quoted
    /// @param found where they stand now
    PassageLink(String words, PassageField field, Quotation.Found found) {
        NativeButton button = new NativeButton(getTranslation("progress.comment.quote", words));
        button.setTitle(getTranslation("progress.comment.show"));
        getElement().setAttribute("data-field", field.name());
        getElement().setAttribute("data-words", found.words());
        getElement().setAttribute("data-ahead", Integer.toString(found.ahead()));
        add(button);
    }
}
