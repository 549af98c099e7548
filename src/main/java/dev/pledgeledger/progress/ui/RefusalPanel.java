package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.ui.Problems;
import dev.pledgeledger.progress.Refusal;
import java.util.List;

/// Every reason why a step was refused, and what was changed by others where that is one of them.
class RefusalPanel extends Composite<Div> {

    RefusalPanel(List<Refusal> reasons) {
        Problems problems = new Problems();
        getContent().add(problems);
        problems.show(getTranslation("progress.refused"), new RefusalTexts(getLocale()).of(reasons));
        reasons.stream()
                .filter(Refusal.Newer.class::isInstance)
                .map(Refusal.Newer.class::cast)
                .map(newer -> new Comparison(
                        getTranslation("progress.oldVersion.seen"),
                        getTranslation("progress.oldVersion.now"),
                        newer.differences()))
                .forEach(getContent()::add);
    }
}
