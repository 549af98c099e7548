package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pledgeledger.common.ui.Meaning;
import dev.pledgeledger.common.ui.StateBadge;
import dev.pledgeledger.proof.Finding;
import dev.pledgeledger.proof.Mend;
import dev.pledgeledger.proof.Severity;
import java.util.List;
import java.util.function.Consumer;

/// What the proofreader has found in a field, each with its words, its reason and, where it is safe, a mend to press.
class FindingsList extends Composite<UnorderedList> {

    private final Consumer<Finding> mend;

    FindingsList(String label, Consumer<Finding> mend) {
        this.mend = mend;
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.findings.label", label));
        setVisible(false);
    }

    void show(List<Finding> findings) {
        getContent().removeAll();
        findings.forEach(finding -> getContent().add(item(finding)));
        setVisible(!findings.isEmpty());
    }

    private ListItem item(Finding finding) {
        ListItem item = new ListItem(badge(finding));
        if (!finding.words().isEmpty()) {
            Span words = new Span(quoted(finding));
            words.addClassName("finding-words");
            item.add(words);
        }
        item.add(new Span(sentence(this, finding)));
        Mend safe = finding.mend();
        if (safe != null) {
            Button button = new Button(verb(safe), click -> mend.accept(finding));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("progress.findings.mendOf", ShortWords.of(finding.words()), verb(safe)));
            item.add(button);
        }
        return item;
    }

    static StateBadge badge(Finding finding) {
        return new StateBadge(new Span().getTranslation(finding.severity().textKey()), meaning(finding.severity()));
    }

    /// Its words as they stand, cut where they are long; nothing where it is about no words.
    static String quoted(Finding finding) {
        return finding.words().isEmpty() ? "" : "「" + ShortWords.of(finding.words()) + "」";
    }

    /// Why it was found, in the reader's language.
    static String sentence(Component reader, Finding finding) {
        return reader.getTranslation(
                finding.reason().textKey(), finding.arguments().toArray());
    }

    private String verb(Mend safe) {
        return safe.replacement().isEmpty()
                ? getTranslation("progress.findings.delete")
                : getTranslation("progress.findings.mend", ShortWords.of(safe.replacement()));
    }

    private static Meaning meaning(Severity severity) {
        return switch (severity) {
            case WRONG -> Meaning.WRONG;
            case ATTENTION -> Meaning.ATTENTION;
            case INFORMATION -> Meaning.INFORMATION;
        };
    }
}
