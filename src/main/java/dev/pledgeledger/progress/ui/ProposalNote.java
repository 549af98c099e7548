package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.StateBadge;
import java.util.List;

/// Offers last year's plans as a beginning; while they stand there untouched, says that they are no more than that.
class ProposalNote extends Composite<Div> {

    private final Div offer = new Div();
    private final Div note = new Div();

    /// @param left the lines whose tense stayed
    ProposalNote(List<String> left, Runnable begin, Runnable withdraw) {
        Button start = new Button(getTranslation("progress.plans.start"), click -> begin.run());
        Span help = new Span(getTranslation("progress.plans.startHelp"));
        help.addClassName("quiet");
        offer.addClassName("proposal-offer");
        offer.add(start, help);
        Button back = new Button(getTranslation("progress.plans.withdraw"), click -> withdraw.run());
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div line = new Div(
                new StateBadge(getTranslation("progress.plans.badge"), Meaning.ATTENTION),
                new Span(getTranslation("progress.plans.proposal")),
                back);
        line.addClassName("proposal-line");
        note.addClassName("proposal-note");
        note.getElement().setAttribute("role", "status");
        note.add(line);
        if (!left.isEmpty()) {
            UnorderedList lines = new UnorderedList();
            left.forEach(words -> lines.add(new ListItem(words)));
            note.add(new Paragraph(getTranslation("progress.plans.left")), lines);
        }
        getContent().add(offer, note);
    }

    /// @param proposed whether the proposal stands there untouched
    void show(boolean offered, boolean proposed) {
        offer.setVisible(offered);
        note.setVisible(proposed);
        setVisible(offered || proposed);
    }
}
