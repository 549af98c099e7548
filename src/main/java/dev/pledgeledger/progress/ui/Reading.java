package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.ui.ProseText;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.PassageField;
import dev.pledgeledger.progress.Version;
import dev.pledgeledger.progress.Versions;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The middle of the page for somebody who reads and decides: since she last read, against what the public reads,
/// against last year, between any two versions, or the text as it prints.
class Reading extends Composite<Section> {

    private final SequencedMap<Version, Button> ways = new LinkedHashMap<>();
    private final Div choice = new Div();
    private final Div chosen = new Div();
    private final Button text = new Button(getTranslation("progress.reading.text"));
    private final Versions versions;
    private final Content content;
    private final VersionComparison comparison;
    private final Consumer<ComparisonAddress> told;
    private final Remarking remarking;

    /// @param told which versions were chosen, when others were
    /// @param remarking what can be remarked on
    Reading(EntryDetails details, Versions versions, Consumer<ComparisonAddress> told, Remarking remarking) {
        this.remarking = remarking;
        this.versions = versions;
        this.told = told;
        content = details.content();
        comparison = new VersionComparison(
                versions,
                (left, right) -> {
                    tell(left, right);
                    showComparison(left, right);
                },
                remarking);
        choice.addClassName("counts");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("progress.reading.label"));
        Version read = versions.lastRead();
        if (read != null) {
            way("progress.reading.lastRead", read);
        }
        if (details.isCorrection()) {
            versions.find(details.published()).ifPresent(published -> way("progress.reading.published", published));
        }
        way("progress.reading.lastYear", versions.lastYear());
        text.addClickListener(click -> {
            told.accept(ComparisonAddress.EMPTY);
            print();
        });
        choice.add(text);
        getContent().addClassNames("panel", "reading");
        getContent()
                .add(
                        new H2(getTranslation(
                                "progress.thisYear.title",
                                details.cycle().year().label())),
                        choice,
                        chosen);
        if (details.isUpForDecision()) {
            compare(ways.firstEntry().getKey(), versions.newest());
        } else {
            print();
        }
    }

    private void way(String key, Version version) {
        Button button = new Button(getTranslation(key));
        if (ways.putIfAbsent(version, button) == null) {
            button.addClickListener(click -> {
                tell(version, versions.newest());
                compare(version, versions.newest());
            });
            choice.add(button);
        }
    }

    private void tell(Version left, Version right) {
        told.accept(ComparisonAddress.EMPTY.choosing(left.key(), right.equals(versions.newest()) ? "" : right.key()));
    }

    /// Shows these two.
    void compare(Version left, Version right) {
        comparison.show(left, right);
        showComparison(left, right);
    }

    private void showComparison(Version left, Version right) {
        show(comparison, right.equals(versions.newest()) ? ways.get(left) : null);
    }

    private void print() {
        Div printed = new Div();
        print(printed, PassageField.ACHIEVEMENTS, content.achievements());
        print(printed, PassageField.PLANS, content.plans());
        show(printed, text);
    }

    private void print(Div printed, PassageField field, Prose prose) {
        Div head = new Div(new H3(getTranslation(field.textKey())));
        head.addClassName("field-head");
        remarking.offer(head, field, "");
        ProseText words = new ProseText(prose);
        Remarking.mark(words, field);
        printed.add(head, words);
    }

    /// Puts something beside the ways to read.
    Reading with(Component beside) {
        choice.add(beside);
        return this;
    }

    private void show(Component component, @Nullable Button pressed) {
        choice.getChildren()
                .filter(Button.class::isInstance)
                .forEach(button ->
                        button.getElement().setAttribute("aria-pressed", Boolean.toString(button.equals(pressed))));
        chosen.removeAll();
        chosen.add(component);
    }

    /// Says that the address asked for a version there is not, or that is not for this reader.
    void refuse() {
        chosen.addComponentAsFirst(new UnknownVersion());
    }
}
