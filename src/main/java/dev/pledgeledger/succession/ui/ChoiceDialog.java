package dev.pledgeledger.succession.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.pledgeledger.common.ui.FormDialog;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.organization.ReorganisationKind;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.succession.Candidate;
import dev.pledgeledger.succession.Choice;
import dev.pledgeledger.succession.WorkLine;
import dev.pledgeledger.succession.Worklist;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks who goes on with one entry, or with several of the same department.
class ChoiceDialog extends FormDialog {

    private final MultiSelectComboBox<Candidate> successors = new MultiSelectComboBox<>();
    private final Checkbox doubled = new Checkbox();
    private final ComboBox<WorkLine> joined = new ComboBox<>();
    private final Consumer<Choice> choose;

    /// @param lines of one department of before, at least one
    /// @param choose is given the choice, the same for all of them
    ChoiceDialog(Worklist worklist, List<WorkLine> lines, Consumer<Choice> choose) {
        this.choose = choose;
        WorkLine first = lines.getFirst();
        decide(title(lines), getTranslation("succession.choice.verb"));
        ask(successors, "succession.refused.notOffered", "succession.refused.nobodyLeft");
        successors.setLabel(getTranslation("succession.choice.successors"));
        successors.setHelperText(getTranslation("succession.choice.successorsHelp"));
        successors.setItems(PartOfName.of(Candidate::name), first.candidates());
        successors.setItemLabelGenerator(Candidate::name);
        doubled.setLabel(getTranslation("succession.choice.doubled"));
        if (first.candidates().size() > 1) {
            ask(doubled, "succession.refused.doublesForTwo");
        }
        joined.setLabel(getTranslation("succession.choice.joined"));
        joined.setHelperText(getTranslation("succession.choice.joinedHelp"));
        joined.setClearButtonVisible(true);
        joined.setItemLabelGenerator(line -> line.concerned().entry().key() + " " + line.oldName());
        joined.setItems(others(worklist, first));
        if (lines.size() == 1 && first.kind() == ReorganisationKind.MERGE) {
            ask(joined, "succession.refused.joinsItself");
        }
        begin(worklist, first);
        beginAt(successors);
    }

    /// What was chosen so far, or else what is suggested.
    private void begin(Worklist worklist, WorkLine line) {
        Optional<Choice> choice = line.choice();
        successors.setValue(choice.map(chosen -> chosen.successors().stream()
                        .flatMap(key -> line.candidate(key).stream())
                        .toList())
                .orElseGet(() -> Optional.ofNullable(line.suggested()).stream().toList()));
        doubled.setValue(choice.filter(Choice::doubled).isPresent());
        choice.map(Choice::joinedTo)
                .flatMap(entry -> others(worklist, line).stream()
                        .filter(other -> other.place().entry().equals(entry))
                        .findFirst())
                .ifPresent(joined::setValue);
    }

    private String title(List<WorkLine> lines) {
        WorkLine first = lines.getFirst();
        return lines.size() == 1
                ? getTranslation(
                        "succession.choice.title", first.concerned().entry().key(), first.oldName())
                : getTranslation("succession.choice.titleMany", lines.size(), first.oldName());
    }

    /// Entries of the same year and area.
    private static List<WorkLine> others(Worklist worklist, WorkLine line) {
        EntryId own = line.place().entry();
        return worklist.lines().stream()
                .filter(other -> !other.place().entry().equals(own))
                .filter(other -> other.concerned()
                        .entry()
                        .cycle()
                        .equals(line.concerned().entry().cycle()))
                .filter(other -> other.concerned().entry().code().area()
                        == line.concerned().entry().code().area())
                .toList();
    }

    @Override
    protected void act() {
        Choice choice = new Choice(
                successors.getValue().stream().map(Candidate::key).toList(),
                doubled.getValue(),
                joined.getOptionalValue().map(line -> line.place().entry()).orElse(null));
        choose.accept(choice);
    }
}
