package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.pledge.Area;
import dev.pledgeledger.progress.EntryFilter.Movement;
import dev.pledgeledger.progress.Holder;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The filters of the queue of reviews. It knows the address and nothing of the list.
class ReviewFilterBar extends Composite<Div> {

    private final Select<Holder> holder = new Select<>();
    private final Select<Movement> movement = new Select<>();
    private final ComboBox<Area> area = new ComboBox<>();

    ReviewFilterBar(Consumer<ReviewQueue> chosen) {
        holder.setLabel(getTranslation("progress.review.holder"));
        holder.setItems(Holder.values());
        holder.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        movement.setLabel(getTranslation("progress.column.rating"));
        movement.setItems(Movement.values());
        movement.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        area.setLabel(getTranslation("progress.entries.area"));
        area.setItemLabelGenerator(item -> item.number() + " " + item.title());
        area.setClearButtonVisible(true);
        Stream.<HasValue<?, ?>>of(holder, movement, area)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        chosen.accept(queue());
                    }
                }));
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(holder, movement, area);
    }

    /// Shows what can be chosen and what is chosen.
    void show(List<Area> areas, ReviewQueue queue) {
        area.setItems(areas);
        area.setValue(areas.stream()
                .filter(one -> Objects.equals(one.number(), queue.area()))
                .findFirst()
                .orElse(null));
        holder.setValue(queue.holder());
        movement.setValue(queue.movement());
    }

    private ReviewQueue queue() {
        Area chosen = area.getValue();
        return new ReviewQueue(holder.getValue(), movement.getValue(), chosen == null ? null : chosen.number());
    }
}
