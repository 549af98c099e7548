package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleAddresses;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.pledge.Area;
import dev.pledgeledger.progress.State;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The filters of the list of entries. It knows the address and nothing of the list.
class EntryFilterBar extends Composite<Div> {

    private static final int PAUSE_MILLISECONDS = 400;

    private final Select<Cycle> year = new Select<>();
    private final ComboBox<Area> area = new ComboBox<>();
    private final ComboBox<DepartmentRow> department = new ComboBox<>();
    private final MultiSelectComboBox<State> states = new MultiSelectComboBox<>();
    private final Select<String> rating = new Select<>();
    private final Checkbox late = new Checkbox();
    private final TextField text = new TextField();
    private CycleAddresses cycles = new CycleAddresses(List.of());

    EntryFilterBar(Listener listener) {
        label();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        Stream.<HasValue<?, ?>>of(year, area, department, states, rating, late)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        listener.chosen(address());
                    }
                }));
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.typed(address());
            }
        });
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(year, area, department, states, rating, late, text);
    }

    private void label() {
        year.setLabel(getTranslation("progress.entries.year"));
        year.setItemLabelGenerator(cycle -> cycles.label(cycle));
        area.setLabel(getTranslation("progress.entries.area"));
        area.setItemLabelGenerator(item -> item.number() + " " + item.title());
        department.setLabel(getTranslation("progress.entries.department"));
        department.setItemLabelGenerator(DepartmentRow::name);
        states.setLabel(getTranslation("progress.entries.state"));
        states.setItems(State.values());
        states.setItemLabelGenerator(state -> getTranslation(state.textKey()));
        rating.setLabel(getTranslation("progress.entries.rating"));
        rating.setItems(Stream.concat(Stream.of(Rating.values()).map(Rating::name), Stream.of(EntryListAddress.UNRATED))
                .toList());
        rating.setItemLabelGenerator(this::ratingLabel);
        rating.setEmptySelectionAllowed(true);
        rating.setEmptySelectionCaption(getTranslation("progress.entries.any"));
        late.setLabel(getTranslation("progress.entries.late"));
        text.setLabel(getTranslation("progress.entries.text"));
        Stream.of(area, department).forEach(field -> field.setClearButtonVisible(true));
        states.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
    }

    private String ratingLabel(@Nullable String choice) {
        if (choice == null) {
            return getTranslation("progress.entries.any");
        }
        return choice.equals(EntryListAddress.UNRATED)
                ? getTranslation("common.rating.unrated")
                : choice + " " + getTranslation(Rating.valueOf(choice).textKey());
    }

    /// Shows what can be chosen and what is chosen.
    void show(Choices choices, Cycle cycle, EntryListAddress address) {
        cycles = choices.cycles();
        year.setItems(cycles.cycles());
        year.setValue(cycle);
        area.setItems(choices.areas());
        area.setValue(choices.area(address).orElse(null));
        department.setItems(choices.departments());
        department.setValue(choices.department(address).orElse(null));
        states.setValue(address.states());
        rating.setValue(address.rating().isEmpty() ? null : address.rating());
        late.setValue(address.late());
        text.setValue(address.text());
    }

    private EntryListAddress address() {
        Area chosenArea = area.getValue();
        DepartmentRow chosenDepartment = department.getValue();
        return new EntryListAddress(
                cycles.of(year.getValue().id()),
                chosenArea == null ? null : chosenArea.number(),
                chosenDepartment == null ? null : chosenDepartment.id(),
                states.getValue(),
                Objects.requireNonNullElse(rating.getValue(), ""),
                late.getValue(),
                text.getValue(),
                List.of());
    }

    /// Hears of what a person does with the filters.
    interface Listener {

        /// Something was chosen: a new page of the browser's history.
        void chosen(EntryListAddress address);

        /// Words were typed: the same page, narrowed down.
        void typed(EntryListAddress address);
    }
}
