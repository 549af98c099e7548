package dev.pledgeledger.demo;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.intake.LandingService;
import dev.pledgeledger.organization.OrganizationService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// How the sample city began its ledger: its people, its departments, and the report of the year before last. And where
/// its invented history ends.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Founding {

    static final String NAME = "汐見野市";
    static final String ADMINISTRATOR = "kanri";

    private final Installation installation;
    private final SystemActors actors;
    private final OrganizationService organization;
    private final AccountService accounts;
    private final LandingService landing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Founding(
            Installation installation,
            SystemActors actors,
            OrganizationService organization,
            AccountService accounts,
            LandingService landing,
            TransactionTemplate transaction,
            Clock clock) {
        this.installation = installation;
        this.actors = actors;
        this.organization = organization;
        this.accounts = accounts;
        this.landing = landing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Founds the city and lands the report of this year as published.
    CycleId found(FiscalYear published) throws Exception {
        actors.run(
                "見本",
                () -> transaction.execute(status -> {
                    installation.foundSample(NAME);
                    return DemoPeople.ALL.stream()
                            .filter(person -> person.login().equals(ADMINISTRATOR))
                            .map(person -> add(person, Map.of()))
                            .toList();
                }));
        actors.runAs(
                ADMINISTRATOR,
                () -> transaction.execute(status -> {
                    Map<String, DepartmentId> departments = organization.establish(departments());
                    return DemoPeople.ALL.stream()
                            .filter(person -> !person.login().equals(ADMINISTRATOR))
                            .map(person -> add(person, departments))
                            .toList();
                }));
        return actors.run("見本", () -> landing.landSample(DemoFiles.report("before.json", published)));
    }

    /// Writes down that the story ends where the clock stands now.
    void end() throws Exception {
        actors.run("見本", () -> {
            installation.sampleIsTold();
            return installation;
        });
    }

    private static List<String> departments() {
        return DemoPeople.ALL.stream()
                .flatMap(person ->
                        Stream.concat(Stream.of(person.home().before()), person.departments().before().stream()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private DemoPerson add(DemoPerson person, Map<String, DepartmentId> departments) {
        LocalDate since = FiscalYear.of(LocalDate.now(clock)).firstDay();
        accounts.add(new NewStaff(
                person.login(),
                new StaffDetails(
                        person.name(),
                        person.post(),
                        departments.get(person.home().before())),
                DemoPerson.PASSWORD,
                grants(person, departments, since)));
        return person;
    }

    private static List<Grant> grants(DemoPerson person, Map<String, DepartmentId> departments, LocalDate since) {
        Role role = person.role();
        if (role == null) {
            return List.of();
        }
        return role.departmental()
                ? person.departments().before().stream()
                        .map(name -> Grant.of(role, Objects.requireNonNull(departments.get(name)), since))
                        .toList()
                : List.of(Grant.of(role, since));
    }
}
