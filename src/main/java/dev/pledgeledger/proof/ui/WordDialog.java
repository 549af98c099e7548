package dev.pledgeledger.proof.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.proof.ListedWord;
import dev.pledgeledger.proof.Word;
import dev.pledgeledger.proof.WordDraft;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks how a word is written, how it is not, and where that holds.
class WordDialog extends FormDialog {

    private static final int LONGEST = 100;
    private static final int LONGEST_NOTE = 500;

    private final TextField preferred = new TextField();
    private final TextField variants = new TextField();
    private final Select<Word.Use> use = new Select<>();
    private final TextArea note = new TextArea();
    private final Consumer<WordDraft> save;

    /// @param listed null for a new word
    WordDialog(@Nullable ListedWord listed, Consumer<WordDraft> save) {
        this.save = save;
        ask(preferred, "proof.refused.wordIncomplete");
        ask(variants, "proof.refused.variantPreferred", "proof.refused.variantTaken");
        ask(use);
        ask(note);
        preferred.setLabel(getTranslation("proof.word.preferred"));
        preferred.setRequiredIndicatorVisible(true);
        preferred.setMaxLength(LONGEST);
        variants.setLabel(getTranslation("proof.word.variants"));
        variants.setHelperText(getTranslation("proof.word.variantsHelp"));
        variants.setRequiredIndicatorVisible(true);
        variants.setMaxLength(LONGEST);
        use.setLabel(getTranslation("proof.word.use"));
        use.setHelperText(getTranslation("proof.word.useHelp"));
        use.setItems(Word.Use.values());
        use.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        use.setValue(Word.Use.NOUN);
        note.setLabel(getTranslation("proof.word.note"));
        note.setMaxLength(LONGEST_NOTE);
        beginAt(preferred);
        if (listed == null) {
            decide(getTranslation("proof.words.add.title"), getTranslation("proof.words.add.verb"));
            return;
        }
        decide(getTranslation("proof.words.change.title", listed.word().preferred()), getTranslation("common.save"));
        preferred.setValue(listed.word().preferred());
        variants.setValue(String.join("、", listed.word().variants()));
        use.setValue(listed.word().use());
        note.setValue(listed.note());
    }

    @Override
    protected void act() {
        save.accept(new WordDraft(
                use.getValue(),
                preferred.getValue(),
                List.of(variants.getValue().split("[、,，]")),
                note.getValue()));
    }
}
