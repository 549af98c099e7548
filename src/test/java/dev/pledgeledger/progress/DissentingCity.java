package dev.pledgeledger.progress;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.account.StaffQueries;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.account.StandInService;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.OrganizationService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A [TestCity] with a third department, 市場課, and `markethead`, who joins in the work of the harbour; `outsider` is of
/// no department.
@Component
public class DissentingCity {

    public static final String MARKET = "市場課";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    private final TestCity city;
    private final AccountService accounts;
    private final OrganizationService organization;
    private final DepartmentQueries departments;
    private final StandInService standIns;
    private final StaffQueries staff;
    private final Entries entries;
    private final TransactionTemplate transaction;

    DissentingCity(
            TestCity city,
            AccountService accounts,
            OrganizationService organization,
            DepartmentQueries departments,
            StandInService standIns,
            StaffQueries staff,
            Entries entries,
            TransactionTemplate transaction) {
        this.city = city;
        this.accounts = accounts;
        this.organization = organization;
        this.departments = departments;
        this.standIns = standIns;
        this.staff = staff;
        this.entries = entries;
        this.transaction = transaction;
    }

    /// Lets the library and the market join in an entry of the harbour.
    public void join(CycleId year, int pledge) {
        city.asSystem(() -> transaction.execute(status -> {
            Map<String, DepartmentId> ids = organization.establish(List.of(TestCity.HARBOUR, TestCity.LIBRARY, MARKET));
            DepartmentId market = Objects.requireNonNull(ids.get(MARKET));
            accounts.add(new NewStaff(
                    "markethead",
                    new StaffDetails("markethead", "", market),
                    TestCity.PASSWORD,
                    List.of(Grant.of(Role.HEAD, market, LONG_AGO))));
            accounts.add(
                    new NewStaff("outsider", new StaffDetails("outsider", "", null), TestCity.PASSWORD, List.of()));
            return true;
        }));
        DepartmentId harbour = department(TestCity.HARBOUR);
        entries.assign(
                city.entry(year, pledge).id(),
                List.of(harbour, department(TestCity.LIBRARY), department(MARKET)),
                List.of(harbour));
    }

    /// Names somebody who decides as head in another's place.
    public void standIn(String deputy, String principal, String department) {
        standIn(deputy, principal, Role.HEAD, department(department));
    }

    /// The same for a role that is held city-wide.
    public void standIn(String deputy, String principal, Role role) {
        standIn(deputy, principal, role, null);
    }

    private void standIn(String deputy, String principal, Role role, @Nullable DepartmentId where) {
        city.as(
                "admin",
                () -> standIns.name(new StandIn(
                        id(deputy), role, where, id(principal), LONG_AGO, LocalDate.of(2099, 3, 31), "出張のため")));
    }

    private DepartmentId department(String name) {
        return city.asSystem(() -> departments.byName(name).orElseThrow().id());
    }

    private StaffId id(String login) {
        return staff.byLogin(login).orElseThrow().id();
    }
}
