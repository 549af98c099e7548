package dev.pledgeledger.account;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The city this ledger belongs to. One database is one city, founded once.
@Service
@Transactional
public class Installation {

    private static final Actor FOUNDER = new Actor(null, "setup", "初期設定", "", "", null, Map.of(), List.of());

    private final JdbcClient database;
    private final SetupCode code;
    private final StaffRegister register;
    private final AuditLog auditLog;
    private final CurrentActor actor;
    private final Clock clock;

    Installation(
            JdbcClient database,
            SetupCode code,
            StaffRegister register,
            AuditLog auditLog,
            CurrentActor actor,
            Clock clock) {
        this.database = database;
        this.code = code;
        this.register = register;
        this.auditLog = auditLog;
        this.actor = actor;
        this.clock = clock;
    }

    private record City(String name, boolean sample) {}

    @PermitAll
    @Transactional(readOnly = true)
    public boolean isFounded() {
        return city().isPresent();
    }

    /// Whether this is the invented sample city: a real report is never imported into it.
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isSample() {
        return city().filter(City::sample).isPresent();
    }

    /// Empty until the city is founded.
    @PermitAll
    @Transactional(readOnly = true)
    public String cityName() {
        return city().map(City::name).orElse("");
    }

    /// Tells this ledger from every other one, also from one of the same name; empty until the city is founded.
    @PermitAll
    @Transactional(readOnly = true)
    public String mark() {
        return database.sql("select mark::text from city")
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// Founds the city with its first administrator. Open to whoever knows the code from the console, once.
    ///
    /// @throws AccountRefused with every reason; nothing is kept then
    @PermitAll
    public void found(Foundation wanted) {
        if (isFounded()) {
            throw new AccountRefused(AccountRefusal.FOUNDED_ALREADY);
        }
        if (!code.matches(wanted.code())) {
            throw new AccountRefused(AccountRefusal.SETUP_CODE_WRONG);
        }
        NewStaff administrator = new NewStaff(
                wanted.login(),
                new StaffDetails(wanted.name(), "", null),
                wanted.password(),
                List.of(Grant.of(Role.ADMINISTRATOR, LocalDate.now(clock))));
        Set<AccountRefusal> faults = EnumSet.noneOf(AccountRefusal.class);
        faults.addAll(register.faults(administrator));
        if (wanted.cityName().isEmpty()) {
            faults.add(AccountRefusal.CITY_NAME_MISSING);
        }
        AccountRefused.where(faults);
        enter(new City(wanted.cityName(), false), FOUNDER);
        register.enter(administrator, FOUNDER);
    }

    /// Founds the sample city; its people are added afterwards.
    @RolesAllowed("SYSTEM")
    public void foundSample(String name) {
        enter(new City(name, true), actor.get());
    }

    /// Writes down that the invented history of the sample city ends here: what follows is done by those who try it.
    @RolesAllowed("SYSTEM")
    public void sampleIsTold() {
        auditLog.record(AuditEvent.of(AccountAction.SAMPLE_TOLD, new Subject(Subject.Kind.LOG, null, cityName())));
    }

    /// Whether the history of the sample city was told to its end.
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isSampleTold() {
        return database.sql("select exists (select from audit_line where action = :told)")
                .param("told", AccountAction.SAMPLE_TOLD.name())
                .query(Boolean.class)
                .single();
    }

    private void enter(City city, Actor founder) {
        database.sql("insert into city (name, sample) values (:name, :sample)")
                .param("name", city.name())
                .param("sample", city.sample())
                .update();
        auditLog.record(
                AuditEvent.of(AccountAction.CITY_FOUNDED, new Subject(Subject.Kind.LOG, null, city.name()))
                        .changing(Map.of(), Map.of("sample", city.sample())),
                founder);
    }

    private Optional<City> city() {
        return database.sql("select name, sample from city").query(City.class).optional();
    }
}
