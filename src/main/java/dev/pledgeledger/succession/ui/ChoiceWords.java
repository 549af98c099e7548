package dev.pledgeledger.succession.ui;

import com.vaadin.flow.component.Component;
import dev.pledgeledger.succession.Candidate;
import dev.pledgeledger.succession.Choice;
import dev.pledgeledger.succession.WorkLine;
import dev.pledgeledger.succession.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was chosen for an entry, in words.
record ChoiceWords(Component screen, Worklist worklist) {

    /// One line after the other.
    List<String> of(WorkLine line) {
        List<String> words = new ArrayList<>();
        line.choice().ifPresentOrElse(choice -> words.addAll(of(line, choice)), () -> {
            words.add(screen.getTranslation("succession.line.open"));
            Candidate suggested = line.suggested();
            if (suggested != null) {
                words.add(screen.getTranslation("succession.line.suggested", suggested.name()));
            }
        });
        return words;
    }

    private List<String> of(WorkLine line, Choice choice) {
        List<String> words = new ArrayList<>();
        String names = choice.successors().stream()
                .flatMap(key -> line.candidate(key).stream())
                .map(Candidate::name)
                .collect(Collectors.joining("、"));
        words.add(names.isEmpty() ? screen.getTranslation("succession.line.nobody") : names);
        if (choice.doubled()) {
            words.add(screen.getTranslation(
                    "succession.line.doubled", choice.successors().size() - 1));
        }
        worklist.lines().stream()
                .filter(other -> other.place().entry().equals(choice.joinedTo()))
                .findFirst()
                .ifPresent(other -> words.add(screen.getTranslation(
                        "succession.line.joined", other.concerned().entry().key())));
        return words;
    }
}
