package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.Dissent;
import dev.pledgeledger.progress.Opinion;
import java.util.List;

/// 不調: for each joint department that objected, its opinion and the lead's side by side, and what the planning office
/// decided between them.
class DissentPanel extends Composite<Div> {

    DissentPanel(List<Dissent> dissents) {
        getContent().addClassNames("panel", "dissents");
        getContent().add(new H2(getTranslation("progress.dissent.title")));
        dissents.forEach(this::add);
    }

    private void add(Dissent dissent) {
        Div head = new Div(
                new H3(dissent.department()),
                new StateBadge(getTranslation(dissent.ending().textKey()), meaning(dissent.ending())));
        head.addClassName("answer-head");
        getContent().add(head);
        dissent.rounds().forEach(round -> getContent().add(sides(round)));
        Opinion decision = dissent.decision();
        if (decision != null) {
            getContent().add(opinion("progress.dissent.decision", decision));
        }
    }

    private static Meaning meaning(Dissent.Ending ending) {
        return switch (ending) {
            case OPEN -> Meaning.ATTENTION;
            case SETTLED -> Meaning.INFORMATION;
            case AGREED -> Meaning.NEUTRAL;
        };
    }

    private Component sides(Dissent.Round round) {
        Opinion answer = round.answer();
        Div sides = new Div(
                opinion("progress.dissent.joint", round.objection()),
                answer == null
                        ? side("progress.dissent.lead", new Paragraph(getTranslation("progress.dissent.noAnswer")))
                        : opinion("progress.dissent.lead", answer));
        sides.addClassName("dissent-sides");
        return sides;
    }

    private Component opinion(String title, Opinion opinion) {
        Paragraph text =
                new Paragraph(opinion.text().isBlank() ? getTranslation("progress.dissent.mended") : opinion.text());
        text.addClassName("dissent-text");
        Span who = AnswersPanel.who(opinion.by(), opinion.inPlaceOf(), opinion.at(), opinion.revision());
        return side(title, text, who);
    }

    private Component side(String title, Component... parts) {
        Section side = new Section(new H4(getTranslation(title)));
        side.add(parts);
        return side;
    }
}
