package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.account.MembershipRow;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.common.ui.PlainTable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

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
        PlainTable table = new PlainTable(getTranslation("account.edit.roles"))
                .headings(
                        getTranslation("account.role"),
                        getTranslation("account.role.since"),
                        getTranslation("account.role.until"),
                        getTranslation("account.role.end"));
        shown.forEach(held -> table.row(
                names.of(held),
                Wareki.day(held.since()),
                held.until() == null ? getTranslation("account.role.noEnd") : Wareki.day(held.until()),
                ending(held)));
        getContent().add(table);
    }

    private Component ending(MembershipRow held) {
        if (held.until() != null && held.until().isBefore(today)) {
            return new Span(getTranslation("account.role.over"));
        }
        Button now = new Button(getTranslation("account.role.endNow"), click -> end.accept(held, today.minusDays(1)));
        now.setAriaLabel(getTranslation("account.role.endNowOf", names.of(held)));
        now.addThemeVariants(ButtonVariant.SMALL);
        return now;
    }
}
