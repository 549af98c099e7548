package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.Concurrence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 各課の回答: what departments have said so far, so that dissent stays in sight of those who decide later. Takes no room
/// while nobody has answered.
class AnswersPanel extends Composite<Div> {

    AnswersPanel(List<Concurrence.Answer> answers) {
        getContent().addClassName("panel");
        setVisible(!answers.isEmpty());
        OrderedList list = new OrderedList();
        list.addClassName("history");
        answers.forEach(answer -> list.add(item(answer)));
        getContent().add(new H2(getTranslation("progress.answers.title")), list);
    }

    private ListItem item(Concurrence.Answer answer) {
        boolean agreed = answer.decision() == Concurrence.Decision.AGREED;
        Div head = new Div(
                new StateBadge(
                        getTranslation(answer.decision().textKey()), agreed ? Meaning.NEUTRAL : Meaning.ATTENTION),
                new Span(getTranslation(
                        "progress.deciders.asked",
                        answer.asked().department(),
                        getTranslation(answer.asked().capacity().textKey()))));
        head.addClassName("answer-head");
        ListItem item = new ListItem(head, who(answer.by(), answer.inPlaceOf(), answer.at(), answer.revision()));
        if (!answer.reason().isBlank()) {
            Paragraph reason = new Paragraph(answer.reason());
            reason.addClassName("history-reason");
            item.add(reason);
        }
        return item;
    }

    /// Who said it, in whose place, when, and of which revision.
    static Span who(String by, @Nullable String inPlaceOf, Instant at, int revision) {
        Span who = new Span();
        String name = inPlaceOf == null ? by : who.getTranslation("audit.sentence.inPlaceOf", by, inPlaceOf);
        who.setText(who.getTranslation("progress.answers.who", name, Moment.text(at), Integer.toString(revision)));
        who.addClassName("history-when");
        return who;
    }
}
