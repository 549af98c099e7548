package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.signoff.SignOffChoices;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The one decision, always in sight: sign off, why not, or who has signed already.
class DecisionBar extends Composite<Div> {

    private final TextArea explanation = ExplanationPanel.area();
    private final ExplainedButton sign;
    private final List<String> obstacles;
    private final boolean explain;

    /// @param explain whether differences are still to be explained
    /// @param decide is given the explanation
    DecisionBar(SignOffPackage shown, SignOffChoices.Choice choice, boolean explain, Consumer<String> decide) {
        this.explain = explain;
        this.obstacles = new ObstacleTexts(getLocale()).of(choice.obstacles());
        this.sign = new ExplainedButton(
                        getTranslation("signoff.sign.verb"),
                        () -> decide.accept(explanation.getValue().strip()))
                .primary();
        getContent().addClassName("foot-bar");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("signoff.sign.label"));
        getContent().add(state(shown));
        if (choice.offered()) {
            if (explain) {
                explanation.addValueChangeListener(change -> check());
                getContent().add(explanation);
            }
            getContent().add(sign);
            check();
        }
    }

    /// Lets the person a deputy signed for say that she has read it.
    DecisionBar toRead(Runnable read) {
        Button button = new Button(getTranslation("signoff.read.verb"), click -> read.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(button);
        return this;
    }

    private Component state(SignOffPackage shown) {
        Div state = new Div(new Span(PackageList.name(shown)), PackageList.badge(shown));
        Signature signature = shown.signature();
        if (signature != null) {
            state.add(new Span(
                    getTranslation("signoff.signed", PackageList.signer(signature), Moment.text(signature.at()))));
            PackageList.reading(signature).ifPresent(state::add);
        }
        state.addClassName("badges");
        return state;
    }

    private void check() {
        List<String> reasons = new ArrayList<>(obstacles);
        if (explain && explanation.getValue().isBlank()) {
            reasons.add(getTranslation("signoff.obstacle.ExplanationMissing"));
        }
        sign.explain(reasons);
    }
}
