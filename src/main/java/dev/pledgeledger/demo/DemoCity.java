package dev.pledgeledger.demo;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.CommandFailure;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.intake.LandingService;
import dev.pledgeledger.organization.OrganizationService;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Founds the sample city at the first start with `--demo`, and prints its sign-ins at every one.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class DemoCity implements ApplicationRunner {

    private static final String NAME = "汐見野市";

    private final Installation installation;
    private final SystemActors actors;
    private final OrganizationService organization;
    private final AccountService accounts;
    private final LandingService landing;
    private final DemoYear year;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCity(
            Installation installation,
            SystemActors actors,
            OrganizationService organization,
            AccountService accounts,
            LandingService landing,
            DemoYear year,
            TransactionTemplate transaction,
            Clock clock) {
        this.installation = installation;
        this.actors = actors;
        this.organization = organization;
        this.accounts = accounts;
        this.landing = landing;
        this.year = year;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (installation.isFounded() && !installation.isSample()) {
            throw new CommandFailure("このフォルダーには " + installation.cityName()
                    + " の台帳があります。見本は --demo を付けて別のフォルダー（LEDGER_DATA_DIR）で始めてください。");
        }
        if (!installation.isFounded()) {
            year.open(Objects.requireNonNull(actors.run("見本", () -> transaction.execute(status -> found()))));
        }
        System.out.println("見本の市「" + NAME + "」のログイン（パスワードはすべて " + DemoPerson.PASSWORD + "）");
        DemoPeople.ALL.forEach(person ->
                System.out.printf("  %-13s %s%n", person.login(), person.hint().who()));
    }

    private CycleId found() {
        installation.foundSample(NAME);
        Map<String, DepartmentId> departments = organization.establish(DemoPeople.ALL.stream()
                .map(DemoPerson::department)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        DemoPeople.ALL.forEach(person -> add(person, departments));
        return landing.landSample(lastYear());
    }

    private void add(DemoPerson person, Map<String, DepartmentId> departments) {
        DepartmentId home = departments.get(person.department());
        LocalDate since = LocalDate.now(clock).minusYears(2);
        Grant grant = person.role().departmental() && home != null
                ? Grant.of(person.role(), home, since)
                : Grant.of(person.role(), since);
        accounts.add(new NewStaff(
                person.login(),
                new StaffDetails(person.name(), person.post(), home),
                DemoPerson.PASSWORD,
                List.of(grant)));
    }

    /// The report of the year that was published last as of today; work on a year goes on some weeks into the next.
    private Report lastYear() {
        Report report = ReportJson.read(text());
        FiscalYear published =
                FiscalYear.of(LocalDate.now(clock).minusMonths(3)).previous();
        return new Report(
                report.title(),
                report.manifesto(),
                published,
                published.lastDay(),
                null,
                report.areas(),
                report.withdrawn(),
                null);
    }

    private static String text() {
        try {
            return new ClassPathResource("db/demo/report.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("the sample report is not in the application", missing);
        }
    }
}
