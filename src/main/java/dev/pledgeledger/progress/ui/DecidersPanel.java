package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.progress.Eligibility;
import java.util.List;

/// 次に決める人: for each answer that is waited for, who may give it, who may not and why; and what helps where nobody is
/// left. Takes no room while no decision is waited for.
class DecidersPanel extends Composite<Div> {

    DecidersPanel(List<Eligibility> waited) {
        getContent().addClassName("panel");
        setVisible(!waited.isEmpty());
        getContent().add(new H2(getTranslation("progress.deciders.title")));
        waited.forEach(this::add);
    }

    private void add(Eligibility eligibility) {
        getContent().add(new H3(title(eligibility)));
        if (eligibility.isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("progress.deciders.nobody." + eligibility.step()));
            nobody.addClassName("attention-line");
            getContent().add(nobody);
        } else {
            getContent().add(new Paragraph(String.join("、", eligibility.names())));
        }
        if (!eligibility.excluded().isEmpty()) {
            getContent().add(excluded(eligibility));
        }
    }

    private String title(Eligibility eligibility) {
        Eligibility.Asked asked = eligibility.asked();
        return asked == null
                ? getTranslation("progress.deciders." + eligibility.step())
                : getTranslation(
                        "progress.deciders.asked",
                        asked.department(),
                        getTranslation(asked.capacity().textKey()));
    }

    private Component excluded(Eligibility eligibility) {
        RefusalTexts texts = new RefusalTexts(getLocale());
        UnorderedList list = new UnorderedList();
        eligibility.excluded().stream()
                .map(one -> getTranslation(
                        "progress.deciders.excluded",
                        one.name(),
                        String.join(getTranslation("common.why.separator"), texts.of(one.reasons()))))
                .forEach(sentence -> list.add(new ListItem(sentence)));
        Details details = new Details(getTranslation("progress.deciders.excluded.label"), list);
        details.setOpened(eligibility.isEmpty());
        return details;
    }
}
