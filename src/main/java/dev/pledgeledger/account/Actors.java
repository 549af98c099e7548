package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who somebody is as of this moment.
@Component
class Actors {

    private final JdbcClient database;
    private final Clock clock;

    Actors(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Nobody where the account has been deactivated.
    Optional<Actor> load(StaffId id) {
        List<Actor.StandIn> standIns = standIns(id);
        return database.sql("""
                select s.login, s.name, s.post, s.department_id as home, d.name as department,
                       m.role, m.department_id as role_department
                from staff s
                left join department d on d.id = s.department_id
                left join membership m on m.staff_id = s.id and m.since <= :today and (m.until is null or m.until >= :today)
                where s.id = :id and s.active
                """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(rows -> {
                    return actor(id, rows, standIns);
                });
    }

    private List<Actor.StandIn> standIns(StaffId id) {
        return database.sql("""
                select s.role, s.department_id, s.principal_id, coalesce(p.name, '') as name
                from stand_in s left join staff p on p.id = s.principal_id
                where s.staff_id = :id and s.since <= :today and s.until >= :today order by s.id
                """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new Actor.StandIn(
                        Role.valueOf(row.getString("role")),
                        department(row, "department_id"),
                        Optional.ofNullable(row.getObject("principal_id", Long.class))
                                .map(StaffId::new)
                                .orElse(null),
                        row.getString("name")))
                .list();
    }

    private static Optional<Actor> actor(StaffId id, ResultSet rows, List<Actor.StandIn> standIns) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        String login = rows.getString("login");
        String name = rows.getString("name");
        String post = rows.getString("post");
        String department = rows.getString("department");
        DepartmentId home = department(rows, "home");
        Map<Role, Set<DepartmentId>> roles = new EnumMap<>(Role.class);
        do {
            String role = rows.getString("role");
            if (role != null) {
                Set<DepartmentId> held = roles.computeIfAbsent(Role.valueOf(role), first -> new HashSet<>());
                Optional.ofNullable(department(rows, "role_department")).ifPresent(held::add);
            }
        } while (rows.next());
        List<Actor.StandIn> inPlaceOfOthers = standIns.stream()
                .filter(standIn -> !holds(roles, standIn.role(), standIn.department()))
                .toList();
        inPlaceOfOthers.forEach(standIn -> {
            Set<DepartmentId> held = roles.computeIfAbsent(standIn.role(), first -> new HashSet<>());
            Optional.ofNullable(standIn.department()).ifPresent(held::add);
        });
        return Optional.of(
                new Actor(id, login, name, post, department == null ? "" : department, home, roles, inPlaceOfOthers));
    }

    private static boolean holds(Map<Role, Set<DepartmentId>> roles, Role role, @Nullable DepartmentId department) {
        Set<DepartmentId> held = roles.get(role);
        return held != null && (department == null || held.contains(department));
    }

    private static @Nullable DepartmentId department(ResultSet rows, String column) throws SQLException {
        long id = rows.getLong(column);
        return rows.wasNull() ? null : new DepartmentId(id);
    }
}
