package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.progress.CommentId;
import dev.pledgeledger.progress.CommentService;
import dev.pledgeledger.progress.CommentState;
import dev.pledgeledger.progress.Discussion;
import dev.pledgeledger.progress.PlacedComment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// コメント: the comments on an entry beside its text, open ones first. Takes no room while there are none.
class CommentsPanel extends Composite<Div> {

    private final CommentService comments;
    private final Runnable changed;
    /// What is being answered stays open with what is typed, also while others change.
    private final Map<CommentId, AnswerForm> answering = new HashMap<>();

    private Discussion shown = new Discussion(List.of(), false, false);

    /// @param changed told after every answer and settlement
    CommentsPanel(CommentService comments, Runnable changed) {
        this.comments = comments;
        this.changed = changed;
        getContent().addClassNames("panel", "comments");
    }

    void show(Discussion discussion) {
        shown = discussion;
        setVisible(!discussion.comments().isEmpty());
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation(
                                "progress.comments.title", discussion.open().size())),
                        list(discussion.open()));
        if (!discussion.settled().isEmpty()) {
            Details fold = new Details(
                    getTranslation(
                            "progress.comments.settled", discussion.settled().size()),
                    list(discussion.settled()));
            fold.setOpened(discussion.open().isEmpty()
                    || discussion.settled().stream()
                            .anyMatch(one -> answering.containsKey(one.comment().id())));
            getContent().add(fold);
        }
    }

    /// Whether no answer is typed that would get lost; says so where one is.
    boolean isSettled() {
        return answering.values().stream().allMatch(AnswerForm::isSettled);
    }

    private UnorderedList list(List<PlacedComment> placed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        placed.forEach(one -> list.add(item(one)));
        return list;
    }

    private CommentItem item(PlacedComment placed) {
        CommentItem item = new CommentItem(placed);
        CommentId id = placed.comment().id();
        AnswerForm form = answering.get(id);
        if (form != null) {
            item.add(form);
            return item;
        }
        if (placed.comment().state() == CommentState.SETTLED || !(shown.mayAnswer() || shown.mayComment())) {
            return item;
        }
        if (shown.mayAnswer() && placed.comment().state() == CommentState.OPEN) {
            item.offer("progress.comment.answer.done", () -> done(() -> comments.answer(id, "", true)));
        }
        if (placed.maySettle()) {
            int seen = placed.comment().answers().size();
            item.offer("progress.comment.settle", () -> done(() -> comments.settle(id, seen)));
        }
        item.offer("progress.comment.answer", () -> answer(id));
        return item;
    }

    private void answer(CommentId id) {
        answering.put(
                id, new AnswerForm(shown.mayAnswer(), (words, seenTo) -> comments.answer(id, words, seenTo), () -> {
                    answering.remove(id);
                    changed.run();
                }));
        show(shown);
    }

    private void done(Runnable deed) {
        deed.run();
        changed.run();
    }
}
