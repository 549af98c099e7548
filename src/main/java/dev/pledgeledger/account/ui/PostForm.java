package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/// A form that the browser itself sends in, for pages on which nobody is signed in yet.
@Tag("form")
class PostForm extends HtmlContainer {

    PostForm(String path) {
        getElement().setAttribute("method", "post").setAttribute("action", path);
        addClassNames("form", "wide");
    }

    /// The button at its end.
    PostForm submit(String verb) {
        NativeButton button = new NativeButton(verb);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("submit");
        add(button);
        return this;
    }
}
