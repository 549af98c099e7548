package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/// The head of a page: its one title, a quiet note beside it, and what can be done here on the right.
public final class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Span note = new Span();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title.setText(title);
        note.addClassName("page-header-note");
        actions.addClassName("page-header-actions");
        getContent().addClassName("page-header");
        getContent().add(this.title, note, actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setNote(String text) {
        note.setText(text);
    }

    public void addAction(Component... components) {
        actions.add(components);
    }
}
