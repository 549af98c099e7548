package dev.pledgeledger.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/// Two selects, of which each leads to the page of another pair.
class EditionChoice extends Composite<Div> {

    private final Select<NamedEdition> before;
    private final Select<NamedEdition> after;

    EditionChoice(List<NamedEdition> all, NamedEdition before, NamedEdition after) {
        this.before = select("publication.compare.before", all, before);
        this.after = select("publication.compare.after", all, after);
        getContent().addClassName("filters");
        getContent().add(this.before, this.after);
    }

    private Select<NamedEdition> select(String labelKey, List<NamedEdition> all, NamedEdition chosen) {
        Select<NamedEdition> select = new Select<>();
        select.setLabel(getTranslation(labelKey));
        select.setItems(all);
        select.setItemLabelGenerator(NamedEdition::label);
        select.setValue(chosen);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        return select;
    }

    private void go() {
        UI.getCurrent()
                .navigate(
                        CompareView.PATH,
                        new QueryParameters(Map.of(
                                CompareView.BEFORE,
                                List.of(before.getValue().key()),
                                CompareView.AFTER,
                                List.of(after.getValue().key()))));
    }
}
