package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/// Chooses among pages that differ in one parameter of the address, such as the year they show.
public final class PageChoice extends Composite<Select<String>> {

    /// @param path of the page, without parameters
    /// @param parameter that tells the pages apart
    /// @param label for those who do not see what is chosen
    public PageChoice(String path, String parameter, String label) {
        getContent().setAriaLabel(label);
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(path, QueryParameters.of(parameter, change.getValue()));
            }
        });
    }

    /// Offers these pages; a single one is no choice and shows nothing.
    ///
    /// @param pages the values of the parameter, each with its name, in their order
    /// @param shown the one that is shown
    public void show(Map<String, String> pages, String shown) {
        getContent().setItems(pages.keySet());
        getContent().setItemLabelGenerator(page -> pages.getOrDefault(page, page));
        getContent().setValue(shown);
        getContent().setVisible(pages.size() > 1);
    }
}
