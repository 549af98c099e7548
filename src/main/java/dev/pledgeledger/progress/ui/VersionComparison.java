package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.progress.FieldChange;
import dev.pledgeledger.progress.Version;
import dev.pledgeledger.progress.Versions;
import java.util.function.BiConsumer;

/// Two versions of an entry side by side, and the choice which two.
class VersionComparison extends Composite<Div> {

    private final Select<Version> left = new Select<>();
    private final Select<Version> right = new Select<>();
    private final Div compared = new Div();
    private final Version newest;
    private final Remarking remarking;

    /// @param chosen told when the reader has chosen two others
    /// @param remarking what can be remarked on, in the newest version
    VersionComparison(Versions versions, BiConsumer<Version, Version> chosen, Remarking remarking) {
        this.remarking = remarking;
        newest = versions.newest();
        side(left, "progress.comparison.left", versions, chosen);
        side(right, "progress.comparison.right", versions, chosen);
        Div choice = new Div(left, right);
        choice.addClassName("version-choice");
        getContent().add(choice, compared);
    }

    private void side(Select<Version> select, String label, Versions versions, BiConsumer<Version, Version> chosen) {
        select.setLabel(getTranslation(label));
        select.setItems(versions.all());
        select.setItemLabelGenerator(version -> VersionText.of(this, version));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(left.getValue(), right.getValue());
                chosen.accept(left.getValue(), right.getValue());
            }
        });
    }

    /// What does not print is compared among this year's versions only.
    void show(Version before, Version after) {
        left.setValue(before);
        right.setValue(after);
        boolean sameYear = !(before instanceof Version.LastYear || after instanceof Version.LastYear);
        compared.removeAll();
        compared.add(new Comparison(
                VersionText.of(this, before),
                VersionText.of(this, after),
                FieldChange.between(before, after).stream()
                        .filter(change -> sameYear || change.field().prints())
                        .toList(),
                after.equals(newest) ? remarking : Remarking.NONE));
    }
}
