package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StaffRow;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.common.ui.Confirm;
import dev.pledgeledger.common.ui.ExplainedButton;
import dev.pledgeledger.common.ui.Notices;
import dev.pledgeledger.organization.DepartmentQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// One person: details, roles, password, and whether she can sign in. Each part is saved by its own button.
class StaffDialog extends Dialog {

    private final StaffId id;
    private final AccountService accounts;
    private final StaffQueries staff;
    private final Runnable changed;
    private final Refusals refusals = new Refusals();
    private final DetailsFields details;
    private final GrantFields grant;
    private final MembershipList memberships;
    private final PasswordField password = new PasswordField();
    private final ExplainedButton access;

    StaffDialog(
            StaffId id,
            AccountService accounts,
            StaffQueries staff,
            DepartmentQueries departments,
            Clock clock,
            Runnable changed) {
        this.id = id;
        this.accounts = accounts;
        this.staff = staff;
        this.changed = changed;
        details = new DetailsFields(departments.open());
        grant = new GrantFields(departments.open(), LocalDate.now(clock));
        memberships = new MembershipList(
                new RoleNames(departments.all()),
                LocalDate.now(clock),
                (membership, last) -> act("account.role.ended", () -> accounts.end(membership.id(), last)));
        access = new ExplainedButton("", this::changeAccess);
        details.refusals(refusals);
        grant.refusals(refusals);
        refusals.at(password, Refusals.PASSWORD);
        setWidth("60rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        password.setLabel(getTranslation("account.newPassword"));
        password.setHelperText(getTranslation("account.passwordHelp"));
        password.setWidth("20rem");
        add(
                refusals,
                part("account.edit.details", details, button("common.save", this::saveDetails)),
                part("account.edit.roles", memberships),
                part("account.edit.newRole", grant, button("account.role.grant", this::giveRole)),
                part("account.newPassword", password, button("account.password.reset", this::resetPassword)),
                part("account.edit.access", access));
        getFooter().add(new Button(getTranslation("common.close"), click -> close()));
        show();
    }

    private Div part(String title, Component... content) {
        Div part = new Div(new H3(getTranslation(title)));
        part.addClassName("dialog-part");
        Div row = new Div(content);
        row.addClassName("form-row");
        part.add(row);
        return part;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private void show() {
        StaffRow row = staff.byId(id).orElseThrow();
        setHeaderTitle(getTranslation("account.edit.title", row.name(), row.login()));
        details.show(row.details());
        memberships.show(row.memberships());
        access.button().setText(getTranslation(row.active() ? "account.deactivate" : "account.reactivate"));
        access.button().addThemeVariants(row.active() ? ButtonVariant.ERROR : ButtonVariant.TERTIARY);
        access.explain(
                row.active()
                        ? accounts.whyNotDeactivate(id).stream()
                                .map(reason -> getTranslation(reason.textKey()))
                                .toList()
                        : List.of());
    }

    private void saveDetails() {
        act("account.edit.saved", () -> accounts.edit(id, details.value()));
    }

    private void giveRole() {
        grant.value()
                .ifPresent(wanted -> act("account.role.granted", () -> {
                    accounts.grant(id, wanted);
                    grant.clear();
                }));
    }

    private void resetPassword() {
        act("account.password.done", () -> {
            accounts.resetPassword(id, password.getValue());
            password.clear();
        });
    }

    private void changeAccess() {
        StaffRow row = staff.byId(id).orElseThrow();
        if (row.active()) {
            Confirm.ask(
                    getTranslation("account.deactivate.title", row.name()),
                    getTranslation("account.deactivate.text"),
                    getTranslation("account.deactivate"),
                    () -> act("account.deactivate.done", () -> accounts.deactivate(id)));
        } else {
            act("account.reactivate.done", () -> accounts.reactivate(id));
        }
    }

    private void act(String done, Runnable change) {
        refusals.clear();
        try {
            change.run();
        } catch (AccountRefused refused) {
            refusals.show(refused.reasons());
            return;
        }
        show();
        changed.run();
        Notices.done(getTranslation(done, staff.byId(id).orElseThrow().name()));
    }
}
