package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.progress.Content;

/// Parts of an entry's content as a line of words.
final class EntryText {

    private EntryText() {}

    static String programmes(Component screen, Content content) {
        return content.noProgrammes()
                ? screen.getTranslation("progress.programmes.none")
                : orDash(String.join("、", content.programmes()));
    }

    static String sdgs(Content content) {
        return orDash(content.sdgs().stream()
                .map(String::valueOf)
                .reduce((one, other) -> one + "、" + other)
                .orElse(""));
    }

    private static String orDash(String words) {
        return words.isEmpty() ? "—" : words;
    }
}
