package dev.pledgeledger.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.signoff.Explanation;
import dev.pledgeledger.signoff.SignOffPackage;
import java.util.List;
import java.util.function.Consumer;

/// Why figures differ: what was said, by whom, and whether it still holds.
class ExplanationPanel extends Composite<Div> {

    /// As long as an explanation may be.
    static final int LONGEST = 2000;

    /// @param lacking whether the differences of now are still to be explained
    ExplanationPanel(SignOffPackage shown, boolean lacking) {
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("signoff.explanation.title")));
        Explanation said = shown.explanation();
        if (said != null) {
            Paragraph text = new Paragraph(said.text());
            text.addClassName("prose");
            Paragraph by = new Paragraph(getTranslation("signoff.package.byAt", said.by(), Moment.text(said.at())));
            by.addClassName("quiet");
            getContent().add(text, by);
        }
        if (lacking) {
            Paragraph missing = new Paragraph(
                    getTranslation(said == null ? "signoff.explanation.none" : "signoff.explanation.outdated"));
            missing.addClassName("attention-line");
            getContent().add(missing);
        }
    }

    /// Lets it be said ahead of the decision, or said anew.
    ExplanationPanel asking(Consumer<String> record) {
        TextArea text = area();
        ExplainedButton button =
                new ExplainedButton(getTranslation("signoff.explain.verb"), () -> record.accept(text.getValue()));
        Runnable check = () -> button.explain(
                text.getValue().isBlank() ? List.of(getTranslation("signoff.obstacle.ExplanationMissing")) : List.of());
        text.addValueChangeListener(change -> check.run());
        check.run();
        getContent().add(text, button);
        return this;
    }

    /// The field for it.
    static TextArea area() {
        TextArea text = new TextArea();
        text.setLabel(text.getTranslation("signoff.explanation.label"));
        text.setHelperText(text.getTranslation("signoff.explanation.help"));
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(1);
        text.setMaxRows(4);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("foot-bar-text");
        return text;
    }
}
