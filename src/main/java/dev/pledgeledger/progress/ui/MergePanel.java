package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Merge;
import java.util.function.Consumer;

/// Two people have changed the same fields: both texts side by side, and for each of those fields what becomes of it.
class MergePanel extends Composite<OldVersionPanel> {

    private final String by;
    private final Merge merge;
    private final MergeChoices choices;
    private final ExplainedButton save;

    /// @param by who has saved in the meantime
    MergePanel(String by, Merge merge, Consumer<Content> chosen, Runnable openStored) {
        this.by = by;
        this.merge = merge;
        choices = new MergeChoices(merge, choice -> getTranslation(choice.textKey()), this::explain);
        save = new ExplainedButton(
                getTranslation("progress.merge.save"), () -> chosen.accept(merge.merged(choices.made())));
        getContent().asking(choices, save).offering("progress.oldVersion.open", openStored);
        explain();
    }

    @Override
    protected OldVersionPanel initContent() {
        return new OldVersionPanel(
                getTranslation("progress.oldVersion.title", by),
                getTranslation("progress.merge.text"),
                new Comparison(
                        getTranslation("progress.oldVersion.stored"),
                        getTranslation("progress.oldVersion.typed"),
                        FieldChange.between(merge.stored(), merge.typed())));
    }

    private void explain() {
        save.explain(choices.missing());
    }
}
