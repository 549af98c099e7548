package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.TestCity.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.account.AccountService;
import dev.pledgeledger.account.Grant;
import dev.pledgeledger.account.NewStaff;
import dev.pledgeledger.account.StaffDetails;
import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A [TestCity] with one real person for each [Persona], and one entry that she meets in every state.
@Component
public class MatrixCity {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    private final TestCity city;
    private final AccountService accounts;
    private final OrganizationService organization;
    private final DepartmentQueries departments;
    private final Entries entries;
    private final ProgressService progress;
    private final PackageStepService packageSteps;
    private final AuditLog log;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    MatrixCity(
            TestCity city,
            AccountService accounts,
            OrganizationService organization,
            DepartmentQueries departments,
            Entries entries,
            ProgressService progress,
            PackageStepService packageSteps,
            AuditLog log,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.city = city;
        this.accounts = accounts;
        this.organization = organization;
        this.departments = departments;
        this.entries = entries;
        this.progress = progress;
        this.packageSteps = packageSteps;
        this.log = log;
        this.database = database;
        this.transaction = transaction;
    }

    public static String login(Persona persona) {
        return "matrix_" + persona.name().toLowerCase(Locale.ROOT);
    }

    /// Founds the city; its entry is led by the harbour, joined by the library, and confirmed by the director too.
    public CycleId found() {
        return foundIn(city.found());
    }

    /// The same in a city that is there already.
    public CycleId foundIn(CycleId year) {
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

    /// Makes her an author, or the one who reviews; in a transaction that is undone, for its rest.
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

    /// Leads one entry through every state, by the very steps, and stops in each of them.
    public void leadThroughEveryState(CycleId year, BiConsumer<EntryId, State> in) {
        new Way(year, city.entry(year, 1).id(), in).go();
    }

    public void inputOpen(CycleId year, boolean open) {
        database.sql("update cycle set state = :state where id = :id")
                .param("state", open ? "OPEN" : "CLOSED")
                .param("id", year.value())
                .update();
    }

    /// The usual way of an entry and its detours.
    private final class Way {

        private final CycleId year;
        private final EntryId id;
        private final BiConsumer<EntryId, State> in;

        Way(CycleId year, EntryId id, BiConsumer<EntryId, State> in) {
            this.year = year;
            this.id = id;
            this.in = in;
        }

        void go() {
            stopIn(State.NOT_STARTED);
            take(Persona.LEAD_DRAFTER_SUBMITTER, Step.DECLINE);
            stopIn(State.UNASSIGNED);
            Entry entry = now();
            done(city.as(
                    "reviewer",
                    () -> progress.assign(
                            id, now().version(), entry.achievementsDepartments(), entry.plansDepartments())));
            take(Persona.LEAD_DRAFTER_SUBMITTER, Step.START);
            write("・岸壁を二か所直しました。");
            recordPast(id, Persona.SIGNATORY_DECIDER, Step.CONCUR);
            recordPast(id, Persona.REVIEWER_ENTERING, Step.ENTER_FOR);
            pretend(id, Persona.REVIEWER_ENTERING);
            stopIn(State.DRAFT);
            take(Persona.LEAD_DRAFTER_SUBMITTER, Step.SUBMIT);
            stopIn(State.CONCURRENCE);
            concur();
            stopIn(State.SUBMITTED);
            done(city.take("reviewer", Step.CLAIM, now()));
            stopIn(State.IN_REVIEW);
            done(city.take("reviewer", Step.RETURN, now(), "数字の根拠を書いてください"));
            write("・岸壁を三か所直しました。");
            recordPast(id, Persona.REVIEWER_ENTERING, Step.ENTER_FOR);
            database.sql("update entry set due_on = null, version = version + 1 where id = :id")
                    .param("id", id.value())
                    .update();
            stopIn(State.RETURNED);
            submitAndApprove();
            stopIn(State.APPROVED);
            done(city.take("reviewer", Step.WITHDRAW, now(), "他市の事業とまとめるため"));
            stopIn(State.WITHDRAWN);
            done(city.take("reviewer", Step.REINSTATE, now(), "別に報告することになったため"));
            submitAndApprove();
            inputOpen(year, false);
            together("reviewer", Step.PACKAGE);
            stopIn(State.PACKAGED);
            together("signatory", Step.SIGN_OFF);
            stopIn(State.SIGNED_OFF);
            together("reviewer", Step.PUBLISH);
            stopIn(State.PUBLISHED);
        }

        private void stopIn(State state) {
            boolean closed = state == State.PACKAGED || state == State.SIGNED_OFF || state == State.PUBLISHED;
            assertThat(now().state()).isEqualTo(state);
            in.accept(id, state);
            inputOpen(year, !closed);
        }

        private void submitAndApprove() {
            take(Persona.LEAD_DRAFTER_SUBMITTER, Step.SUBMIT);
            if (now().state() == State.CONCURRENCE) {
                concur();
            }
            done(city.take("reviewer", Step.CLAIM, now()));
            done(city.take("reviewer", Step.APPROVE, now()));
        }

        private void concur() {
            take(Persona.LEAD_HEAD, Step.CONCUR);
            take(Persona.LEAD_DIRECTOR, Step.CONCUR);
            take(Persona.JOINT_HEAD, Step.CONCUR);
        }

        private void take(Persona persona, Step step) {
            done(city.take(login(persona), step, now(), "理由"));
        }

        private void write(String words) {
            done(city.save(
                    login(Persona.LEAD_DRAFTER_SUBMITTER),
                    now(),
                    TestCity.written(Rating.B, "").withTexts(new Prose(words), new Prose("・続けます。"))));
        }

        private void together(String login, Step step) {
            city.as(
                    login,
                    () -> transaction.execute(status -> {
                        assertThat(packageSteps.takeAll(step, List.of(id), ""))
                                .isInstanceOf(PackageStepService.Together.Done.class);
                        return true;
                    }));
        }

        private Entry now() {
            return entries.find(id).orElseThrow();
        }
    }
}
