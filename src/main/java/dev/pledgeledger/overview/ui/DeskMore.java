package dev.pledgeledger.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.ui.DeskLines;
import java.util.List;

/// ほかに: what the features put on this person's desk besides entries that wait for her, if any do; takes no room while
/// there is nothing.
class DeskMore extends Composite<Section> {

    DeskMore() {
        getContent().addClassName("desk-more");
    }

    void show(List<DeskLines.Line> lines, boolean entriesWait) {
        getContent().removeAll();
        setVisible(!lines.isEmpty());
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(new Anchor(
                line.path(), getTranslation(line.key(), line.arguments().toArray())))));
        getContent().add(new H2(getTranslation(entriesWait ? "overview.desk.more" : "overview.desk.instead")), list);
    }
}
