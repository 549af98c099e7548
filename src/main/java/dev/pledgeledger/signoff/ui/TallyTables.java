package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.signoff.Reconciliation;
import java.util.stream.Stream;

/// The counts by area and by department, and in words how they are counted.
class TallyTables extends Composite<Div> {

    /// @param folded whether the departments, of which there are many, are shown on demand only
    TallyTables(Reconciliation reconciliation, boolean folded) {
        String departments = getTranslation(
                "signoff.tally.departments", reconciliation.departments().size());
        Details byDepartment = new Details(
                departments,
                new TallyTable(
                        departments,
                        getTranslation("signoff.tally.department"),
                        true,
                        reconciliation.departments(),
                        reconciliation.all()));
        byDepartment.setOpened(!folded);
        UnorderedList rules = new UnorderedList();
        Stream.of("entries", "rows", "departments", "shares")
                .map(rule -> new ListItem(getTranslation("signoff.rule." + rule)))
                .forEach(rules::add);
        Details rule = new Details(getTranslation("signoff.rule.title"), rules);
        rule.setOpened(!folded);
        getContent()
                .add(
                        new TallyTable(
                                getTranslation("signoff.tally.areas"),
                                getTranslation("signoff.tally.area"),
                                false,
                                reconciliation.areas(),
                                reconciliation.all()),
                        byDepartment,
                        rule);
    }
}
