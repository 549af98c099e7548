package dev.pledgeledger.demo;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StaffRow;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.DepartmentStaff;
import dev.pledgeledger.organization.OrganizationService;
import dev.pledgeledger.organization.Reorganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The reorganisation of 1 April, as the administrator enters it: a renaming, a split and a merger, and their people.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class NewOrganisation {

    private static final List<String> SPLIT = List.of("商工振興課", "観光交流課");

    private final OrganizationService organization;
    private final DepartmentQueries departments;
    private final DepartmentStaff people;
    private final AccountService accounts;
    private final StaffQueries staff;
    private final StandInService standIns;

    NewOrganisation(
            OrganizationService organization,
            DepartmentQueries departments,
            DepartmentStaff people,
            AccountService accounts,
            StaffQueries staff,
            StandInService standIns) {
        this.organization = organization;
        this.departments = departments;
        this.people = people;
        this.accounts = accounts;
        this.staff = staff;
        this.standIns = standIns;
    }

    /// What the closed departments did is confirmed for two months yet by those who go on with their work.
    ///
    /// @param on its first day
    void begin(LocalDate on, String whyStandIn) {
        LocalDate settled = on.plusMonths(2).minusDays(1);
        DepartmentId environment = open("環境課");
        DepartmentId tourism = open("産業観光課");
        DepartmentId works = open("土木課");
        DepartmentId parks = open("公園課");
        rename(environment, "環境未来課", on);
        split(tourism, on);
        List<DepartmentId> merged = rename(works, "都市整備課", on);
        move("koen-kacho", parks, on);
        organization.reorganize(new Reorganisation(parks, on, merged, List.of()));
        people.moveToSuccessor(parks);
        accounts.grant(row("kankyo-kacho").id(), new Grant(Role.HEAD, environment, on, settled));
        accounts.grant(row("shoko-kacho").id(), new Grant(Role.HEAD, tourism, on, settled));
        accounts.grant(row("kacho").id(), new Grant(Role.HEAD, works, on, settled));
        standIns.name(new StandIn(row("kacho").id(), Role.HEAD, parks, null, on, settled, whyStandIn));
    }

    private List<DepartmentId> rename(DepartmentId closing, String name, LocalDate on) {
        List<DepartmentId> successors =
                organization.reorganize(new Reorganisation(closing, on, List.of(), List.of(name)));
        people.moveToSuccessor(closing);
        return successors;
    }

    private void split(DepartmentId closing, LocalDate on) {
        organization.reorganize(new Reorganisation(closing, on, List.of(), SPLIT));
        DemoPeople.ALL.stream()
                .filter(person -> staff.byLogin(person.login()).orElseThrow().current().stream()
                        .anyMatch(held -> closing.equals(held.department())))
                .forEach(person -> move(person.login(), closing, on));
    }

    /// Moves somebody to where she works since the reorganisation: her own department, and her roles in the old one.
    private void move(String login, DepartmentId closing, LocalDate on) {
        DemoPerson person = DemoPeople.of(login);
        StaffRow row = row(login);
        if (!person.home().since().isEmpty()) {
            accounts.edit(
                    row.id(),
                    new StaffDetails(
                            person.name(), person.post(), open(person.home().since())));
        }
        row.memberships().stream()
                .filter(held -> closing.equals(held.department()))
                .forEach(held -> accounts.end(held.id(), on.minusDays(1)));
        departments.open().stream()
                .filter(successor -> SPLIT.contains(successor.name())
                        && person.departments().since().contains(successor.name()))
                .forEach(successor ->
                        accounts.grant(row.id(), Grant.of(Objects.requireNonNull(person.role()), successor.id(), on)));
    }

    private StaffRow row(String login) {
        return staff.byLogin(login).orElseThrow();
    }

    private DepartmentId open(String name) {
        return departments.byName(name).map(DepartmentRow::id).orElseThrow();
    }
}
