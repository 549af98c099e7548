package dev.pledgeledger.organization;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.BusinessDays;
import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.Wareki;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the working days that this city has decided besides those of the law.
@Service
@Transactional
@PermitAll
public class CityDayService implements CityCalendar {

    private final JdbcClient database;
    private final AuditLog log;
    private final CurrentActor actor;

    CityDayService(JdbcClient database, AuditLog log, CurrentActor actor) {
        this.database = database;
        this.log = log;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public BusinessDays days() {
        List<CityDay> all = all();
        return new BusinessDays(those(all, false), those(all, true));
    }

    private static Set<LocalDate> those(List<CityDay> all, boolean open) {
        return all.stream().filter(one -> one.open() == open).map(CityDay::day).collect(Collectors.toSet());
    }

    /// The first day first.
    @Transactional(readOnly = true)
    public List<CityDay> all() {
        return database.sql("select day, name, is_open from city_day order by day")
                .query((row, index) -> new CityDay(
                        row.getObject("day", LocalDate.class), row.getString("name"), row.getBoolean("is_open")))
                .list();
    }

    /// Whether who is signed in may change them.
    @PreAuthorize("isAuthenticated()")
    public boolean mayChange() {
        return actor.get().has(Role.ADMINISTRATOR) || actor.get().has(Role.REVIEWER);
    }

    /// Adds a day.
    ///
    /// @throws Refused with every reason
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER"})
    public void add(CityDay wanted) {
        List<Refused> faults = new ArrayList<>();
        if (wanted.name().isEmpty()) {
            faults.add(new Refused("organization.day.noName"));
        }
        if (all().stream().anyMatch(other -> other.day().equals(wanted.day()))) {
            faults.add(new Refused("organization.day.taken", Wareki.day(wanted.day())));
        } else if (BusinessDays.BY_LAW.contain(wanted.day()) == wanted.open()) {
            faults.add(new Refused("organization.day.already", Wareki.day(wanted.day())));
        }
        Refused.where(faults);
        database.sql("insert into city_day (day, name, is_open) values (:day, :name, :open)")
                .param("day", wanted.day())
                .param("name", wanted.name())
                .param("open", wanted.open())
                .update();
        log.record(event(OrganizationAction.CITY_DAY_ADDED, wanted).changing(Map.of(), values(wanted)));
    }

    /// Takes a day off, so that the law alone decides again.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER"})
    public void remove(CityDay removed) {
        int gone = database.sql("delete from city_day where day = :day")
                .param("day", removed.day())
                .update();
        if (gone == 1) {
            log.record(event(OrganizationAction.CITY_DAY_REMOVED, removed).changing(values(removed), Map.of()));
        }
    }

    private static AuditEvent event(OrganizationAction action, CityDay day) {
        return AuditEvent.of(
                action, new Subject(Subject.Kind.CALENDAR, null, Wareki.day(day.day()) + " " + day.name()));
    }

    private static Map<String, Object> values(CityDay day) {
        return Map.of("day", day.day().toString(), "name", day.name(), "open", day.open());
    }
}
