package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.progress.JointEligibility;
import dev.pledgeledger.signoff.Signature;
import dev.pledgeledger.signoff.Signers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Who may sign a package, and who holds the role, may not, and why.
class SignersPanel extends Composite<Div> {

    SignersPanel(Signers signers) {
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.signers.title")));
        if (signers.may().isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("signoff.signers.nobody"));
            nobody.addClassName("attention-line");
            getContent().add(nobody);
        } else {
            getContent()
                    .add(new Paragraph(signers.may().stream().map(this::name).collect(Collectors.joining("、"))));
        }
        if (!signers.excluded().isEmpty()) {
            getContent().add(excluded(signers));
        }
    }

    private String name(JointEligibility.Decider decider) {
        return getTranslation(
                Signature.textKey(decider.inPlaceOf()),
                decider.name(),
                Objects.requireNonNullElse(decider.inPlaceOf(), ""));
    }

    private Component excluded(Signers signers) {
        UnorderedList list = new UnorderedList();
        for (Signers.Excluded one : signers.excluded()) {
            List<String> reasons = new ObstacleTexts(getLocale()).of(one.reasons());
            list.add(new ListItem(getTranslation(
                    "signoff.signers.excluded",
                    one.name(),
                    String.join(getTranslation("common.why.separator"), reasons))));
        }
        Details details = new Details(getTranslation("signoff.signers.excluded.label"), list);
        details.setOpened(signers.may().isEmpty());
        return details;
    }
}
