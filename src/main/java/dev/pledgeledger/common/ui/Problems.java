package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Says why something was refused, all reasons at once; takes no room while there is none.
public final class Problems extends Composite<Div> {

    public Problems() {
        getContent().addClassName("problems");
        getContent().getElement().setAttribute("role", "alert");
    }

    /// Shows them, and scrolls to them.
    ///
    /// @param title what did not happen, and that nothing was changed
    public void show(String title, List<String> reasons) {
        clear();
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        getContent().add(new Paragraph(title), list);
        getContent().scrollIntoView();
    }

    public void clear() {
        getContent().removeAll();
    }
}
