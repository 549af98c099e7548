package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.progress.Discussion;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Passage;
import dev.pledgeledger.progress.PassageField;
import dev.pledgeledger.progress.Remark;
import dev.pledgeledger.progress.Revision;
import java.util.Objects;
import java.util.stream.Stream;

/// The comments on the entry that is shown: made in its text, listed beside it.
class Commenting implements Remarking {

    private static final int LONGEST_NAME = 30;

    private final ReviewDesk desk;
    private final EntryDetails details;
    private final Runnable changed;
    private final CommentsPanel panel;
    private final CommentForm form = new CommentForm(this::make);
    private final boolean mayComment;

    /// @param changed told after every change: other steps may be possible now
    Commenting(ReviewDesk desk, EntryDetails details, Runnable changed) {
        this.desk = desk;
        this.details = details;
        this.changed = changed;
        panel = new CommentsPanel(desk.comments(), this::show);
        Discussion discussion = discussion();
        mayComment = discussion.mayComment() && details.latest() != null;
        panel.show(discussion);
    }

    /// For the side of the page, so that what is commented on stays in sight.
    Component side() {
        Div side = new Div(form, panel);
        side.addClassName("comments-side");
        return side;
    }

    /// The text with what a reviewer needs to remark on it.
    Component in(Reading reading) {
        return mayComment ? reading.with(new PassagePicker(this::picked)) : reading;
    }

    /// Whether nothing is typed that would get lost; says so where something is.
    boolean isSettled() {
        return form.isSettled() && panel.isSettled();
    }

    @Override
    public void offer(HasComponents place, PassageField field, String words) {
        if (!mayComment) {
            return;
        }
        Button button = new Button(VaadinIcon.COMMENT_O.create(), click -> form.open(passage(field, words, "")));
        String about = words.isEmpty() ? form.getTranslation(field.textKey()) : brief(words);
        button.setAriaLabel(form.getTranslation("progress.comment.on", about));
        button.setTooltipText(form.getTranslation("progress.comment.here"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("remark-button");
        place.add(button);
    }

    private static String brief(String words) {
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME) + "…";
    }

    private void picked(PassagePicked picked) {
        PassageField field = Stream.of(PassageField.values())
                .filter(one -> one.name().equals(picked.field()))
                .findFirst()
                .orElse(PassageField.WHOLE);
        form.open(passage(field, picked.words(), picked.ahead()));
    }

    private Passage passage(PassageField field, String words, String ahead) {
        return Passage.marked(field, seen().content(), words, ahead);
    }

    private Revision seen() {
        return Objects.requireNonNull(details.latest());
    }

    private void make(Remark remark) {
        desk.comments().make(details.entry().id(), seen().id(), remark);
        Notices.done(form.getTranslation("progress.comment.made"));
        show();
    }

    private void show() {
        panel.show(discussion());
        changed.run();
    }

    private Discussion discussion() {
        return desk.discussions().of(details.entry().id());
    }
}
