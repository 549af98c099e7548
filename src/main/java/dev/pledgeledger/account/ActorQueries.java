package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads who could act today, so that a screen can say beforehand who is to.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ActorQueries {

    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;

    ActorQueries(JdbcClient database, Actors actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /// Everybody who holds a role today, in any department, on her own or in another's place; by name.
    public List<Actor> holding(Role role) {
        return holding(role, null);
    }

    /// The same in one department; null for any.
    public List<Actor> holding(Role role, @Nullable DepartmentId department) {
        return database
                .sql("""
                select id, name from staff s where active and (
                    exists (select from membership m where m.staff_id = s.id and m.role = :role
                        and (:department::bigint is null or m.department_id = :department)
                        and m.since <= :today and (m.until is null or m.until >= :today))
                    or exists (select from stand_in i where i.staff_id = s.id and i.role = :role
                        and (:department::bigint is null or i.department_id = :department)
                        and i.since <= :today and i.until >= :today))
                order by name, id
                """)
                .param("role", role.name())
                .param("department", department == null ? null : department.value())
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new StaffId(row.getLong("id")))
                .list()
                .stream()
                .flatMap(id -> actors.load(id).stream())
                .toList();
    }
}
