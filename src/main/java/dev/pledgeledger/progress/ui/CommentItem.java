package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditSentence;
import dev.pledgeledger.common.Quotation;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.Moment;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.progress.Comment;
import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.CommentState;
import dev.pledgeledger.progress.PlacedComment;

/// One comment: what it asks for, what it is about, who made it, and what was answered.
class CommentItem extends ListItem {

    private final Comment comment;
    private final Div buttons = new Div();

    CommentItem(PlacedComment placed) {
        comment = placed.comment();
        CommentState state = comment.state();
        boolean urgent = comment.kind() == CommentKind.MUST_FIX && state != CommentState.SETTLED;
        Div head = new Div(
                new StateBadge(
                        getTranslation(comment.kind().textKey()), urgent ? Meaning.ATTENTION : Meaning.INFORMATION),
                new StateBadge(
                        getTranslation(state.textKey()),
                        state == CommentState.SETTLED ? Meaning.DONE : Meaning.NEUTRAL),
                new Span(getTranslation(comment.passage().field().textKey())));
        head.addClassName("answer-head");
        buttons.addClassName("row-buttons");
        add(head);
        quote(placed);
        Paragraph words = new Paragraph(comment.words());
        words.addClassName("comment-words");
        add(words, signed("progress.comment.by", comment.by(), placed.revision()));
        comment.answers().forEach(this::answer);
        Comment.Signed settled = comment.settled();
        if (settled != null) {
            add(signed("progress.comment.settledBy", settled, placed.revision()));
        }
        add(buttons);
    }

    /// Puts a button below it.
    void offer(String key, Runnable action) {
        SmallButton button = new SmallButton(getTranslation(key), action);
        button.setAriaLabel(getTranslation("progress.comment.doWith", getTranslation(key), comment.words()));
        buttons.add(button);
    }

    private void quote(PlacedComment placed) {
        String quote = comment.passage().quote();
        Quotation.Found found = placed.found();
        if (found != null && comment.state() != CommentState.SETTLED) {
            add(new PassageLink(quote, comment.passage().field(), found));
            if (!found.exact()) {
                add(quiet("progress.comment.changed"));
            }
        } else if (!quote.isEmpty()) {
            Paragraph words = new Paragraph(getTranslation("progress.comment.quote", quote));
            words.addClassName("comment-quote");
            add(words);
            if (placed.isLost()) {
                add(quiet("progress.comment.lost"));
            }
        }
    }

    private void answer(Comment.Answer answer) {
        Div thread = new Div();
        thread.addClassName("comment-thread");
        if (answer.done()) {
            thread.add(new StateBadge(getTranslation(CommentState.ANSWERED.textKey()), Meaning.NEUTRAL));
        }
        if (!answer.words().isEmpty()) {
            Paragraph words = new Paragraph(answer.words());
            words.addClassName("comment-words");
            thread.add(words);
        }
        thread.add(signed("progress.comment.answeredBy", answer.by(), 0));
        add(thread);
    }

    private Span signed(String key, Comment.Signed by, int revision) {
        AuditLine.Who who = new AuditLine.Who(null, "", by.name(), by.post(), by.department(), null);
        Span line = new Span(getTranslation(
                key, AuditSentence.who(who, getLocale()), Moment.text(by.at()), Integer.toString(revision)));
        line.addClassName("history-when");
        return line;
    }

    private Span quiet(String key) {
        Span words = new Span(getTranslation(key));
        words.addClassNames("quiet", "comment-note");
        return words;
    }
}
