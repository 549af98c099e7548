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
import dev.pledgeledger.common.ui.Reasons;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The roles of one person, each with its days: held, planned ahead, or over.
class MembershipList extends Composite<Div> {

    /// Ends roles.
    interface Endings {

        boolean mayChange();

        /// Why a role cannot be ended, in words; empty where it can.
        List<String> whyNot(MembershipRow held);

        void end(MembershipRow held, LocalDate lastDay);

        void askLastDay(MembershipRow held);
    }

    private final RoleNames names;
    private final LocalDate today;
    private final Endings endings;

    MembershipList(RoleNames names, LocalDate today, Endings endings) {
        this.names = names;
        this.today = today;
        this.endings = endings;
    }

    /// What goes on first, then what is over.
    void show(List<MembershipRow> memberships) {
        getContent().removeAll();
        List<MembershipRow> shown = memberships.stream()
                .filter(held -> !held.neverHeld())
                .sorted(Comparator.comparing(this::isOver).thenComparing(MembershipRow::since))
                .toList();
        if (shown.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("account.role.none")));
            return;
        }
        PlainTable table = new PlainTable(getTranslation("account.edit.roles"))
                .headings(
                        getTranslation("account.role"),
                        getTranslation("account.role.since"),
                        getTranslation("account.role.until"),
                        getTranslation("account.role.state"),
                        getTranslation("account.role.end"));
        shown.forEach(held -> table.row(
                names.of(held),
                Wareki.day(held.since()),
                held.until() == null ? getTranslation("account.role.noEnd") : Wareki.day(held.until()),
                getTranslation(state(held)),
                isOver(held) || !endings.mayChange() ? new Span() : endings(held)));
        getContent().add(table);
    }

    private String state(MembershipRow held) {
        return isOver(held) ? "account.role.over" : held.current() ? "account.role.current" : "account.role.planned";
    }

    private boolean isOver(MembershipRow held) {
        LocalDate until = held.until();
        return until != null && until.isBefore(today);
    }

    private Component endings(MembershipRow held) {
        Button lastDay = button("account.role.lastDay", "account.role.lastDayOf", held);
        lastDay.addClickListener(click -> endings.askLastDay(held));
        Button now = held.current()
                ? button("account.role.endNow", "account.role.endNowOf", held)
                : button("account.role.takeBack", "account.role.takeBackOf", held);
        now.addClickListener(click -> endings.end(held, today.minusDays(1)));
        List<String> against = endings.whyNot(held);
        Stream.of(lastDay, now).forEach(button -> button.setEnabled(against.isEmpty()));
        Div buttons = new Div(lastDay, now, new Reasons().show(against));
        buttons.addClassName("row-buttons");
        return buttons;
    }

    private Button button(String verb, String label, MembershipRow held) {
        Button button = new Button(getTranslation(verb));
        button.setAriaLabel(getTranslation(label, names.of(held)));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
