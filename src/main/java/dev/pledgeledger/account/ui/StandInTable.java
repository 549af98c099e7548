package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.account.StandInRow;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.PlainTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Who decides in whose place, from when until when, why, and who said so.
class StandInTable extends Composite<Div> {

    private final RoleNames names;
    private final LocalDate today;
    private final @Nullable BiConsumer<StandInRow, LocalDate> end;

    /// @param end is told the last day of one that is to end; null where nobody here may end any
    StandInTable(
            String title,
            List<StandInRow> rows,
            RoleNames names,
            LocalDate today,
            @Nullable BiConsumer<StandInRow, LocalDate> end) {
        this.names = names;
        this.today = today;
        this.end = end;
        List<String> headings = new ArrayList<>(List.of(
                "account.standIn",
                "account.role",
                "account.standIn.principal",
                "account.role.since",
                "account.role.until",
                "account.role.state",
                "common.reason.label",
                "account.standIn.namedBy"));
        if (end != null) {
            headings.add("account.role.end");
        }
        PlainTable table = new PlainTable(title)
                .headings(headings.stream().map(this::getTranslation).toArray());
        rows.forEach(row -> table.row(row.staffName(), cells(row)));
        getContent().addClassName("panel");
        getContent().add(table);
    }

    private Object[] cells(StandInRow row) {
        List<Object> cells = new ArrayList<>(List.of(
                names.of(row.standIn().role(), row.standIn().department()),
                row.principalName().isEmpty() ? getTranslation("account.standIn.nobody") : row.principalName(),
                Wareki.day(row.standIn().since()),
                Wareki.day(row.standIn().until()),
                getTranslation(state(row)),
                row.standIn().reason(),
                row.namedByPrincipal() ? getTranslation("account.standIn.byPrincipal") : row.namedBy()));
        if (end != null) {
            cells.add(row.isOver(today) ? new Span() : endings(row, end));
        }
        return cells.toArray();
    }

    private String state(StandInRow row) {
        return row.isOver(today)
                ? "account.role.over"
                : row.isPlanned(today) ? "account.role.planned" : "account.role.current";
    }

    private Component endings(StandInRow row, BiConsumer<StandInRow, LocalDate> end) {
        Button lastDay = button("account.role.lastDay", "account.role.lastDayOf", row);
        lastDay.addClickListener(
                click -> new LastDayDialog(row.staffName(), row.standIn().until(), day -> end.accept(row, day)).open());
        Button now = row.isPlanned(today)
                ? button("account.role.takeBack", "account.role.takeBackOf", row)
                : button("account.role.endNow", "account.role.endNowOf", row);
        now.addClickListener(click -> end.accept(row, today.minusDays(1)));
        Div buttons = new Div(lastDay, now);
        buttons.addClassName("row-buttons");
        return buttons;
    }

    private Button button(String verb, String label, StandInRow row) {
        Button button = new Button(getTranslation(verb));
        button.setAriaLabel(getTranslation(label, getTranslation("account.standIn.of", row.staffName())));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
