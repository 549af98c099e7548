package dev.pledgeledger.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.ui.PartOfName;
import dev.pledgeledger.common.ui.SmallButton;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.Successor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One line of a reorganisation: the department of before, and who goes on with its work.
class LineFields extends Composite<Div> {

    private final ComboBox<DepartmentRow> old = new ComboBox<>();
    private final TextArea opened = new TextArea();
    private final MultiSelectComboBox<DepartmentRow> existing = new MultiSelectComboBox<>();
    private final Checkbox continues = new Checkbox();
    private final Paragraph summary = new Paragraph();

    /// @param changed hears of every change
    /// @param remove is told to take this line away
    LineFields(List<DepartmentRow> departments, Runnable changed, Consumer<LineFields> remove) {
        old.setLabel(getTranslation("organization.line.old"));
        old.setItems(PartOfName.of(DepartmentRow::name), departments);
        old.setItemLabelGenerator(DepartmentRow::name);
        old.setRequiredIndicatorVisible(true);
        old.setWidthFull();
        opened.setLabel(getTranslation("organization.reorganize.opened"));
        opened.setHelperText(getTranslation("organization.reorganize.openedHelp"));
        opened.setValueChangeMode(ValueChangeMode.LAZY);
        opened.setMinRows(1);
        opened.setWidthFull();
        existing.setLabel(getTranslation("organization.reorganize.existing"));
        existing.setHelperText(getTranslation("organization.reorganize.existingHelp"));
        existing.setItems(PartOfName.of(DepartmentRow::name), departments);
        existing.setItemLabelGenerator(DepartmentRow::name);
        existing.setWidthFull();
        continues.setLabel(getTranslation("organization.line.continues"));
        summary.addClassName("consequence");
        summary.getElement().setAttribute("role", "status");
        old.addValueChangeListener(change -> changed.run());
        opened.addValueChangeListener(change -> changed.run());
        existing.addValueChangeListener(change -> changed.run());
        continues.addValueChangeListener(change -> changed.run());
        SmallButton gone = new SmallButton(getTranslation("organization.line.remove"), () -> remove.accept(this));
        getContent().addClassName("panel");
        getContent().addClassName("form");
        getContent().add(old, opened, existing, continues, summary, gone);
    }

    void show(ReorganisationLine line, List<DepartmentRow> departments) {
        departments.stream()
                .filter(row -> row.id().equals(line.old()))
                .findFirst()
                .ifPresent(old::setValue);
        continues.setValue(line.continues());
        opened.setValue(String.join(
                "\n",
                line.successors().stream()
                        .map(Successor::name)
                        .filter(name -> !name.isEmpty())
                        .toList()));
        existing.setValue(departments.stream()
                .filter(row -> line.successors().contains(Successor.existing(row.id())))
                .toList());
    }

    /// Empty while no department of before is chosen.
    Optional<ReorganisationLine> line() {
        return old.getOptionalValue().map(row -> new ReorganisationLine(row.id(), continues.getValue(), successors()));
    }

    void say(String words) {
        summary.setText(words);
    }

    ComboBox<DepartmentRow> first() {
        return old;
    }

    private List<Successor> successors() {
        Stream<DepartmentId> there = existing.getValue().stream().map(DepartmentRow::id);
        return Stream.concat(
                        opened.getValue()
                                .lines()
                                .filter(name -> !name.isBlank())
                                .map(Successor::opened),
                        there.map(Successor::existing))
                .toList();
    }
}
