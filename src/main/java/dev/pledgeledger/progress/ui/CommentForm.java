package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.common.ui.FieldRefusals;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.progress.CommentKind;
import dev.pledgeledger.progress.Passage;
import dev.pledgeledger.progress.PassageField;
import dev.pledgeledger.progress.Remark;
import java.util.function.Consumer;

/// Where a reviewer writes a comment, beside the text she reads. What is typed stays until it is saved or given up: the
/// page is not left and no step is taken over it.
class CommentForm extends Composite<Section> {

    private final Paragraph quote = new Paragraph();
    private final Select<PassageField> field = new Select<>();
    private final RadioButtonGroup<CommentKind> kind = new RadioButtonGroup<>();
    private final RemarkWords words = new RemarkWords("progress.comment.words", "progress.comment.typed");
    private final FieldRefusals refusals = new FieldRefusals();
    private final Consumer<Remark> make;
    private Passage passage = Passage.whole(PassageField.WHOLE);

    /// @param make saves it, or throws why not
    CommentForm(Consumer<Remark> make) {
        this.make = make;
        quote.addClassName("comment-quote");
        field.setLabel(getTranslation("progress.comment.about"));
        field.setItems(PassageField.values());
        field.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        kind.setLabel(getTranslation("progress.comment.kind"));
        kind.setItems(CommentKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        kind.setValue(CommentKind.MUST_FIX);
        refusals.at(words, "progress.comment.refused.empty", "progress.comment.refused.long", "progress.comment.typed");
        SmallButton save = new SmallButton(getTranslation("progress.comment.save"), this::save);
        save.setSuffixComponent(new Span("Ctrl+Enter"));
        SmallButton cancel = new SmallButton(getTranslation("common.cancel"), this::close);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("row-buttons");
        getContent().addClassName("comment-form");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.comment.title"));
        getContent()
                .add(new H3(getTranslation("progress.comment.title")), refusals, quote, field, kind, words, buttons);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::closeUntyped, Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        setVisible(false);
    }

    /// Opens it for this passage; what was typed for another one stays.
    void open(Passage about) {
        passage = about;
        quote.setText(getTranslation(
                "progress.comment.quoteIn", getTranslation(about.field().textKey()), about.quote()));
        quote.setVisible(!about.quote().isEmpty());
        field.setVisible(about.quote().isEmpty());
        field.setValue(about.field());
        setVisible(true);
        words.focus();
    }

    /// Whether nothing is typed that would get lost; says so where something is.
    boolean isSettled() {
        return words.isSettled();
    }

    private void save() {
        Passage about = passage.quote().isEmpty() ? Passage.whole(field.getValue()) : passage;
        if (refusals.attempt(() -> make.accept(new Remark(kind.getValue(), about, words.getValue())))) {
            close();
        }
    }

    private void closeUntyped() {
        if (!words.isTyped()) {
            close();
        }
    }

    private void close() {
        words.clear();
        words.setInvalid(false);
        setVisible(false);
    }
}
