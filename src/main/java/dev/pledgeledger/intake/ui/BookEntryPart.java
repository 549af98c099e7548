package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.pledgeledger.intake.BookChoice;
import dev.pledgeledger.intake.BookEntry;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Merge;
import dev.pledgeledger.progress.ProgressPaths;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.WorkingCopy;
import dev.pledgeledger.progress.ui.Comparison;
import dev.pledgeledger.progress.ui.MergeChoices;
import dev.pledgeledger.progress.ui.RefusalTexts;
import java.util.List;

/// One entry of a workbook: what the ledger has, what the workbook has, and whether it is to be taken over.
class BookEntryPart extends Section {

    private final BookEntry entry;
    private final Checkbox wanted = new Checkbox();
    private final MergeChoices choices;

    BookEntryPart(BookEntry entry, Runnable changed) {
        this.entry = entry;
        EntryDetails now = entry.now();
        choices = new MergeChoices(entry.merge(), this::word, changed);
        wanted.setLabel(
                getTranslation("intake.book.entry.take", now.entry().code().toString()));
        wanted.setValue(entry.isWritable());
        wanted.setEnabled(entry.isWritable());
        wanted.addValueChangeListener(change -> changed.run());
        addClassName("panel");
        add(new H3(new Anchor(
                ProgressPaths.of(now.entry().id()),
                now.entry().code() + " " + now.pledge().text())));
        if (!entry.isWritable()) {
            add(new Paragraph(getTranslation("intake.book.entry.closed", String.join(" ", against(now)))));
        }
        if (entry.isOvertaken()) {
            add(new Paragraph(getTranslation("intake.book.entry.overtaken", by(now))));
        }
        add(new Comparison(
                getTranslation("intake.book.entry.ledger"), getTranslation("intake.book.entry.book"), entry.changes()));
        flag(
                "intake.book.entry.ended",
                entry.merge().stored().ended(),
                entry.asTyped().ended());
        flag(
                "intake.book.entry.noProgrammes",
                entry.merge().stored().noProgrammes(),
                entry.asTyped().noProgrammes());
        if (entry.isWritable()) {
            add(choices, wanted);
        }
    }

    private void flag(String key, boolean before, boolean after) {
        if (before != after) {
            add(new Paragraph(getTranslation(key + (after ? ".set" : ".cleared"))));
        }
    }

    private String word(Merge.Choice choice) {
        return getTranslation("intake.book.choice." + choice);
    }

    private List<String> against(EntryDetails now) {
        return new RefusalTexts(getLocale()).of(now.possibilities().getOrDefault(Step.SAVE, List.of()));
    }

    private static String by(EntryDetails now) {
        WorkingCopy copy = now.workingCopy();
        return copy == null ? "" : copy.savedBy();
    }

    boolean isChosen() {
        return wanted.getValue();
    }

    /// What is still to be chosen, in words.
    List<String> missing() {
        return choices.missing().stream()
                .map(missing -> entry.now().entry().code() + " " + missing)
                .toList();
    }

    BookChoice choice() {
        Content merged = entry.merge().merged(choices.made());
        return new BookChoice(entry, merged);
    }
}
