package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.ui.FieldRefusals;
import dev.pledgeledger.common.ui.ReasonDialog;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.progress.Phrase;
import dev.pledgeledger.progress.PhraseService;

/// 定型句 for the reason of a return: the chosen one is put at its end. What is kept can be put in order here as well.
class PhraseChoice extends Composite<Div> {

    private final PhraseService phrases;
    private final ComboBox<Phrase> choice = new ComboBox<>();
    private final Details keeping = new Details();
    private final UnorderedList kept = new UnorderedList();
    private final FieldRefusals refusals = new FieldRefusals();

    PhraseChoice(PhraseService phrases, ReasonDialog dialog) {
        this.phrases = phrases;
        choice.setLabel(getTranslation("progress.phrase.choose"));
        choice.setHelperText(getTranslation("progress.phrase.help"));
        choice.setItemLabelGenerator(Phrase::words);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            Phrase chosen = change.getValue();
            if (chosen != null) {
                choice.clear();
                dialog.append(chosen.words());
            }
        });
        Button add = new SmallButton(getTranslation("progress.phrase.add"), () -> {
            if (refusals.attempt(() -> phrases.add(dialog.typed()))) {
                show();
            }
        });
        kept.addClassName("phrases");
        keeping.setSummaryText(getTranslation("progress.phrase.keep"));
        keeping.add(refusals, add, kept);
        keeping.addOpenedChangeListener(change -> show());
        getContent().add(choice, keeping);
        show();
    }

    private void show() {
        choice.setItems(phrases.all());
        kept.removeAll();
        if (!keeping.isOpened()) {
            return;
        }
        phrases.all().forEach(phrase -> {
            Button remove = new SmallButton(getTranslation("progress.phrase.remove"), () -> {
                phrases.remove(phrase.id());
                show();
            });
            remove.setAriaLabel(getTranslation("progress.phrase.removeOne", phrase.words()));
            kept.add(new ListItem(new Span(phrase.words()), remove));
        });
    }
}
