package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.pledgeledger.account.AccountRefusal;
import dev.pledgeledger.account.AccountRefused;
import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.MembershipRow;
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
import java.util.Set;

/// One person: details, roles, password, and whether she can sign in. Each part is saved by its own button. Who may
/// not change accounts reads the roles.
class StaffDialog extends Dialog implements MembershipList.Endings {

    private final StaffId id;
    private final AccountService accounts;
    private final StaffQueries staff;
    private final Runnable changed;
    private final Refusals refusals = new Refusals();
    private final DetailsFields details;
    private final GrantFields grant;
    private final PlannedList planned;
    private final MembershipList memberships;
    private final RoleNames names;
    private final PasswordField password = new PasswordField();
    private final ExplainedButton factor;
    private final ExplainedButton provider;
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
        details = new DetailsFields(departments.all());
        grant = new GrantFields(departments.open(), LocalDate.now(clock));
        names = new RoleNames(departments.all());
        planned = new PlannedList(names);
        memberships = new MembershipList(names, LocalDate.now(clock), this);
        factor = new ExplainedButton(getTranslation("account.factor.reset"), this::resetFactor);
        provider = new ExplainedButton(getTranslation("account.provider.reset"), this::resetProvider);
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
        if (accounts.mayChange()) {
            add(
                    refusals,
                    part("account.edit.details", details, button("common.save", this::saveDetails), planned),
                    part("account.edit.roles", memberships),
                    part("account.edit.newRole", grant, button("account.role.grant", this::giveRole)),
                    part(
                            "account.newPassword",
                            password,
                            button("account.password.reset", this::resetPassword),
                            button("account.password.generate", this::generatePassword)),
                    part("account.factor.panel", factor, provider),
                    part("account.edit.access", access));
        } else {
            add(memberships);
        }
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
        planned.show(row.planned());
        factor.explain(row.secondFactor() ? List.of() : List.of(getTranslation("account.factor.none")));
        provider.setVisible(row.boundToProvider());
        access.button().setText(getTranslation(row.active() ? "account.deactivate" : "account.reactivate"));
        access.button().addThemeVariants(row.active() ? ButtonVariant.ERROR : ButtonVariant.TERTIARY);
        access.explain(row.active() && accounts.mayChange() ? words(accounts.whyNotDeactivate(id)) : List.of());
    }

    private List<String> words(Set<AccountRefusal> reasons) {
        return reasons.stream().map(reason -> getTranslation(reason.textKey())).toList();
    }

    private void saveDetails() {
        act("account.edit.saved", () -> accounts.edit(id, details.value()));
    }

    private void giveRole() {
        act("account.role.granted", () -> {
            accounts.grant(id, grant.value());
            grant.clear();
        });
    }

    @Override
    public boolean mayChange() {
        return accounts.mayChange();
    }

    @Override
    public List<String> whyNot(MembershipRow held) {
        return words(accounts.whyNotEnd(held.id()));
    }

    @Override
    public void end(MembershipRow held, LocalDate lastDay) {
        act("account.role.ended", () -> accounts.end(held.id(), lastDay));
    }

    @Override
    public void askLastDay(MembershipRow held) {
        new LastDayDialog(names.of(held), held.until(), lastDay -> {
                    accounts.end(held.id(), lastDay);
                    done("account.role.lastDay.done");
                })
                .open();
    }

    private void resetPassword() {
        act("account.password.done", () -> {
            accounts.resetPassword(id, password.getValue());
            password.clear();
        });
    }

    private void generatePassword() {
        Confirm.ask(
                getTranslation("account.password.generate.title", name()),
                getTranslation("account.password.generate.text"),
                getTranslation("account.password.generate"),
                () -> new OneTimePassword(name(), accounts.generatePassword(id)).open());
    }

    private void resetFactor() {
        Confirm.ask(
                getTranslation("account.factor.reset.title", name()),
                getTranslation("account.factor.reset.text"),
                getTranslation("account.factor.reset"),
                () -> act("account.factor.reset.done", () -> accounts.resetSecondFactor(id)));
    }

    private void resetProvider() {
        Confirm.ask(
                getTranslation("account.provider.reset.title", name()),
                getTranslation("account.provider.reset.text"),
                getTranslation("account.provider.reset"),
                () -> act("account.provider.reset.done", () -> accounts.resetProviderSubject(id)));
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
        done(done);
    }

    private void done(String key) {
        show();
        changed.run();
        Notices.done(getTranslation(key, name()));
    }

    private String name() {
        return staff.byId(id).orElseThrow().name();
    }
}
