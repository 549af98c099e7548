package dev.pledgeledger.demo;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StaffRow;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.DepartmentRow;
import dev.pledgeledger.organization.ReorganisationId;
import dev.pledgeledger.organization.ReorganisationLine;
import dev.pledgeledger.organization.ReorganisationPlan;
import dev.pledgeledger.organization.ReorganisationService;
import dev.pledgeledger.organization.Successor;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.succession.Choice;
import dev.pledgeledger.succession.SuccessionService;
import dev.pledgeledger.succession.WorkLine;
import dev.pledgeledger.succession.WorklistQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The reorganisation of 1 April: planned by the administrator in March, entry by entry prepared by the planning
/// office,
/// and applied on its day; a renaming, a split and a merger, and their people.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class NewOrganisation {

    /// Since then others do the work of these.
    static final Set<String> CLOSED = Set.of("環境課", "産業観光課", "土木課", "公園課");

    private static final String SPLIT = "産業観光課";
    private static final List<String> HALVES = List.of("商工振興課", "観光交流課");

    private final ReorganisationService reorganisations;
    private final SuccessionService succession;
    private final WorklistQueries worklists;
    private final DepartmentQueries departments;
    private final AccountService accounts;
    private final StaffQueries staff;

    NewOrganisation(
            ReorganisationService reorganisations,
            SuccessionService succession,
            WorklistQueries worklists,
            DepartmentQueries departments,
            AccountService accounts,
            StaffQueries staff) {
        this.reorganisations = reorganisations;
        this.succession = succession;
        this.worklists = worklists;
        this.departments = departments;
        this.accounts = accounts;
        this.staff = staff;
    }

    /// @param on its first day
    ReorganisationId plan(String title, LocalDate on) {
        Successor works = Successor.opened("都市整備課");
        return reorganisations.plan(new ReorganisationPlan(
                title,
                on,
                List.of(
                        ReorganisationLine.closing(open("環境課"), Successor.opened("環境未来課")),
                        new ReorganisationLine(
                                open(SPLIT),
                                false,
                                HALVES.stream().map(Successor::opened).toList()),
                        ReorganisationLine.closing(open("土木課"), works),
                        ReorganisationLine.closing(open("公園課"), works))));
    }

    /// Chooses for the entries of the department that is split.
    ///
    /// @param printed the entries as they will print
    void choose(ReorganisationId id, List<Report.Entry> printed) {
        Map<String, List<String>> plans = printed.stream()
                .collect(Collectors.toMap(
                        Report.Entry::key, entry -> entry.departments().plans()));
        for (WorkLine line : worklists.find(id).orElseThrow().lines()) {
            String key = line.concerned().entry().key();
            if (line.isOpen()) {
                String half = plans.getOrDefault(key, List.of()).stream()
                        .filter(HALVES::contains)
                        .findFirst()
                        .orElseThrow();
                succession.choose(id, List.of(line.place()), Choice.of(half));
            }
        }
    }

    /// The head of the parks changes to the tourists; everybody else goes where the work goes.
    void begin(LocalDate on) {
        row("koen-kacho").memberships().forEach(held -> accounts.end(held.id(), on.minusDays(1)));
    }

    void apply(ReorganisationId id) {
        succession.apply(id);
    }

    /// Nobody but the administrator knows who of a split department went where.
    void settle(LocalDate on) {
        DepartmentId closing = departments.all().stream()
                .filter(row -> row.name().equals(SPLIT))
                .findFirst()
                .orElseThrow()
                .id();
        DemoPeople.ALL.stream()
                .filter(person -> staff.byLogin(person.login()).orElseThrow().current().stream()
                        .anyMatch(held -> closing.equals(held.department())))
                .forEach(person -> move(person.login(), closing, on));
        move("koen-kacho", closing, on);
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
                .filter(successor -> HALVES.contains(successor.name())
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
