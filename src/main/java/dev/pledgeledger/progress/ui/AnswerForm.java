package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import dev.pledgeledger.common.ui.FieldRefusals;
import dev.pledgeledger.common.ui.SmallButton;
import java.util.function.BiConsumer;

/// Where a comment is answered. It stays with what is typed in it until it is sent or given up.
class AnswerForm extends Composite<Div> {

    private final RemarkWords words = new RemarkWords("progress.comment.answer.words", "progress.comment.answer.typed");
    private final FieldRefusals refusals = new FieldRefusals();
    private final BiConsumer<String, Boolean> send;
    private final Runnable closed;

    /// @param ofDepartment which can say that it has seen to it
    /// @param send is given the words, and whether it has
    /// @param closed told when it is given up or sent
    AnswerForm(boolean ofDepartment, BiConsumer<String, Boolean> send, Runnable closed) {
        this.send = send;
        this.closed = closed;
        refusals.at(words, "progress.comment.refused.empty", "progress.comment.refused.long");
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (ofDepartment) {
            buttons.add(new SmallButton(getTranslation("progress.comment.answer.done"), () -> send(true)));
        }
        buttons.add(
                new SmallButton(getTranslation("progress.comment.answer.send"), () -> send(false)),
                new SmallButton(getTranslation("common.cancel"), closed));
        getContent().addClassName("comment-answer");
        getContent().add(refusals, words, buttons);
        Shortcuts.addShortcutListener(this, () -> send(false), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        words.focus();
    }

    /// Whether nothing is typed that would get lost; says so where something is.
    boolean isSettled() {
        return words.isSettled();
    }

    private void send(boolean done) {
        if (refusals.attempt(() -> send.accept(words.getValue(), done))) {
            closed.run();
        }
    }
}
