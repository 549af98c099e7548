package dev.pledgeledger.pledge;

import dev.pledgeledger.audit.AuditAction;
import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.Refused;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the list of programmes. An entry that names one keeps the name as it was when it was written.
@Service
@Transactional
public class ProgrammeService {

    private final JdbcClient database;
    private final AuditLog log;

    ProgrammeService(JdbcClient database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /// All of them by name, ended ones included.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Programme> all() {
        return database.sql("select id, name, until from programme order by name, id")
                .query((row, index) -> new Programme(
                        new ProgrammeId(row.getLong("id")),
                        row.getString("name"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /// Adds a programme that entries can name from now on.
    ///
    /// @throws Refused where the name is missing or there already
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public ProgrammeId add(String typed) {
        String name = StructureService.clean(typed);
        refuse(name, null);
        long id = database.sql("insert into programme (name) values (:name) returning id")
                .param("name", name)
                .query(Long.class)
                .single();
        record(ProgrammeAction.PROGRAMME_ADDED, new Programme(new ProgrammeId(id), name, null), Map.of());
        return new ProgrammeId(id);
    }

    /// Renames a programme, or gives it a last day; saving what did not change leaves no trace.
    ///
    /// @param until the last day it is offered; null for no end
    /// @throws Refused where the name is missing or there already
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public void change(ProgrammeId id, String typed, @Nullable LocalDate until) {
        Programme before = all().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow();
        Programme after = new Programme(id, StructureService.clean(typed), until);
        refuse(after.name(), id);
        if (after.equals(before)) {
            return;
        }
        database.sql("update programme set name = :name, until = :until where id = :id")
                .param("name", after.name())
                .param("until", until)
                .param("id", id.value())
                .update();
        record(ProgrammeAction.PROGRAMME_CHANGED, after, values(before));
    }

    private void refuse(String name, @Nullable ProgrammeId own) {
        if (name.isEmpty()) {
            throw new Refused("pledge.refused.noProgramme");
        }
        Optional<Programme> other = all().stream()
                .filter(programme ->
                        programme.name().equals(name) && !programme.id().equals(own))
                .findFirst();
        if (other.isPresent()) {
            throw new Refused(
                    other.get().until() == null ? "pledge.refused.programmeTaken" : "pledge.refused.programmeEnded",
                    name);
        }
    }

    private void record(AuditAction action, Programme after, Map<String, ?> before) {
        log.record(AuditEvent.of(
                        action, new Subject(Subject.Kind.PROGRAMME, after.id().value(), after.name()))
                .changing(before, values(after)));
    }

    private static Map<String, Object> values(Programme programme) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", programme.name());
        LocalDate until = programme.until();
        if (until != null) {
            values.put("until", until.toString());
        }
        return values;
    }
}
