package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.common.Wareki;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// The roles of one person, each with its days and a way to end it at once.
class MembershipList extends Composite<Div> {

    private final RoleNames names;
    private final LocalDate today;
    private final BiConsumer<MembershipRow, LocalDate> end;

    /// @param end is given the role to end and its last day
    MembershipList(RoleNames names, LocalDate today, BiConsumer<MembershipRow, LocalDate> end) {
        this.names = names;
        this.today = today;
        this.end = end;
    }

    void show(List<MembershipRow> memberships) {
        getContent().removeAll();
        List<MembershipRow> shown =
                memberships.stream().filter(held -> !held.neverHeld()).toList();
        if (shown.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("account.role.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("samples");
        NativeTableRow headings = table.getHead().addRow();
        Stream.of("account.role", "account.role.since", "account.role.until", "account.role.end")
                .forEach(key -> headings.addHeaderCell().setText(getTranslation(key)));
        shown.forEach(held -> addRow(table, held));
        getContent().add(table);
    }

    private void addRow(NativeTable table, MembershipRow held) {
        NativeTableRow row = table.getBody().addRow();
        row.add(new NativeTableHeaderCell(names.of(held)));
        row.addDataCell().setText(Wareki.day(held.since()));
        row.addDataCell()
                .setText(held.until() == null ? getTranslation("account.role.noEnd") : Wareki.day(held.until()));
        if (held.until() == null || !held.until().isBefore(today)) {
            Button now =
                    new Button(getTranslation("account.role.endNow"), click -> end.accept(held, today.minusDays(1)));
            now.setAriaLabel(getTranslation("account.role.endNowOf", names.of(held)));
            now.addThemeVariants(ButtonVariant.SMALL);
            row.addDataCell().add(now);
        } else {
            row.addDataCell().setText(getTranslation("account.role.over"));
        }
    }
}
