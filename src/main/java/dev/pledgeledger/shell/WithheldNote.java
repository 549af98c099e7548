package dev.pledgeledger.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.common.Role;
import java.util.Set;
import java.util.stream.Collectors;

/// Says above every page which of her roles somebody cannot use in this session, and how she gets them.
class WithheldNote extends Composite<Section> {

    WithheldNote() {
        getContent().addClassName("information-banner");
        show(Set.of());
    }

    final void show(Set<Role> withheld) {
        getContent().removeAll();
        setVisible(!withheld.isEmpty());
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.withheld.label"));
        getContent()
                .add(new Paragraph(getTranslation(
                        "shell.withheld",
                        withheld.stream()
                                .sorted()
                                .map(role -> getTranslation(role.textKey()))
                                .collect(Collectors.joining(getTranslation("shell.withheld.and"))))));
    }
}
