package dev.pledgeledger.progress;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.organization.OrganizationService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A [TestCity] with one real person for each [Persona], and one entry that she meets in every state.
@Component
class MatrixCity {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    private final TestCity city;
    private final AccountService accounts;
    private final OrganizationService organization;
    private final DepartmentQueries departments;
    private final Entries entries;
    private final AuditLog log;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    MatrixCity(
            TestCity city,
            AccountService accounts,
            OrganizationService organization,
            DepartmentQueries departments,
            Entries entries,
            AuditLog log,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.city = city;
        this.accounts = accounts;
        this.organization = organization;
        this.departments = departments;
        this.entries = entries;
        this.log = log;
        this.database = database;
        this.transaction = transaction;
    }

    static String login(Persona persona) {
        return "matrix_" + persona.name().toLowerCase(Locale.ROOT);
    }

    /// Founds the city; its entry is led by the harbour, joined by the library, and confirmed by the director too.
    CycleId found() {
        CycleId year = city.found();
        city.asSystem(() -> transaction.execute(status -> {
            Map<String, DepartmentId> ids = organization.establish(List.of(TestCity.HARBOUR, TestCity.LIBRARY, "市場課"));
            for (Persona persona : Persona.values()) {
                if (persona != Persona.CLOCK) {
                    add(persona, department(persona, ids));
                }
            }
            return true;
        }));
        database.sql("update cycle set director_confirms = true where id = :id")
                .param("id", year.value())
                .update();
        for (int pledge = 1; pledge <= 3; pledge++) {
            entries.assign(
                    city.entry(year, pledge).id(),
                    List.of(department(TestCity.HARBOUR), department(TestCity.LIBRARY)),
                    List.of(department(TestCity.HARBOUR)));
        }
        return year;
    }

    private DepartmentId department(String name) {
        return city.asSystem(() -> departments.byName(name).orElseThrow().id());
    }

    private static @Nullable DepartmentId department(Persona persona, Map<String, DepartmentId> ids) {
        return switch (persona.place) {
            case LEAD -> ids.get(TestCity.HARBOUR);
            case JOINT -> ids.get(TestCity.LIBRARY);
            case OTHER -> ids.get("市場課");
            case NONE -> null;
        };
    }

    private void add(Persona persona, @Nullable DepartmentId home) {
        Role role = persona.role;
        List<Grant> grants = role == null
                ? List.of()
                : List.of(
                        role.departmental()
                                ? Grant.of(role, Objects.requireNonNull(home), LONG_AGO)
                                : Grant.of(role, LONG_AGO));
        accounts.add(
                new NewStaff(login(persona), new StaffDetails(persona.title, "", home), TestCity.PASSWORD, grants));
    }

    /// Lets her do beforehand what the persona has in her past, as far as it is on record.
    void recordPast(EntryId entry, Persona persona, Step step) {
        city.as(
                login(persona),
                () -> transaction.execute(status -> {
                    log.record(AuditEvent.of(step, new Subject(Subject.Kind.ENTRY, entry.value(), "1-1-1")));
                    return true;
                }));
    }

    /// Makes her an author, or the one who reviews, for the rest of this transaction.
    void pretend(EntryId entry, Persona persona) {
        switch (persona.past) {
            case AUTHOR, ENTERING ->
                database.sql("update working_copy set authors = authors || :me where entry_id = :entry")
                        .param("me", staff(persona).value())
                        .param("entry", entry.value())
                        .update();
            case CLAIMANT ->
                database.sql("""
                        update entry set claimed_by = :me, version = version + 1 where id = :entry and state = 'IN_REVIEW'
                        """)
                        .param("me", staff(persona).value())
                        .param("entry", entry.value())
                        .update();
            case NONE, SUBMITTER, DECIDER -> {}
        }
    }

    private StaffId staff(Persona persona) {
        return new StaffId(database.sql("select id from staff where login = :login")
                .param("login", login(persona))
                .query(Long.class)
                .single());
    }
}
