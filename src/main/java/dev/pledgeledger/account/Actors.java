package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// Who has an account that is not deactivated.
    Optional<StaffId> active(String login) {
        return database.sql("select id from staff where login = :login and active")
                .param("login", login)
                .query((row, index) -> new StaffId(row.getLong("id")))
                .optional();
    }

    /// Nobody where the account has been deactivated.
    Optional<Actor> load(StaffId id) {
        return database.sql("""
                select s.login, s.name, s.post, s.department_id as home, d.name as department,
                       held.role, held.department_id as role_department, held.stands_in, held.principal_id, p.name as principal
                from staff s
                left join department_label d on d.id = s.department_id
                left join lateral (
                    select m.role, m.department_id, false as stands_in, null::bigint as principal_id, m.id from membership m
                    where m.staff_id = s.id and m.since <= :today and (m.until is null or m.until >= :today)
                    union all
                    select i.role, i.department_id, true, i.principal_id, i.id from stand_in i
                    where i.staff_id = s.id and i.since <= :today and i.until >= :today
                        and (i.principal_id is null or exists (select from membership h
                            where h.staff_id = i.principal_id and h.role = i.role
                                and h.department_id is not distinct from i.department_id
                                and h.since <= :today and (h.until is null or h.until >= :today)))
                ) held on true
                left join staff p on p.id = held.principal_id
                where s.id = :id and s.active
                order by held.stands_in, held.id
                """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(rows -> {
                    return actor(id, rows);
                });
    }

    private static Optional<Actor> actor(StaffId id, ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        String login = rows.getString("login");
        String name = rows.getString("name");
        String post = rows.getString("post");
        String department = rows.getString("department");
        DepartmentId home = department(rows, "home");
        Map<Role, Set<DepartmentId>> roles = new EnumMap<>(Role.class);
        List<Actor.StandIn> standIns = new ArrayList<>();
        do {
            String role = rows.getString("role");
            if (role == null) {
                continue;
            }
            if (rows.getBoolean("stands_in")) {
                standIns.add(standIn(rows, Role.valueOf(role)));
            } else {
                hold(roles, Role.valueOf(role), department(rows, "role_department"));
            }
        } while (rows.next());
        List<Actor.StandIn> inPlaceOfOthers = standIns.stream()
                .filter(standIn -> !holds(roles, standIn.role(), standIn.department()))
                .toList();
        inPlaceOfOthers.forEach(standIn -> hold(roles, standIn.role(), standIn.department()));
        return Optional.of(
                new Actor(id, login, name, post, department == null ? "" : department, home, roles, inPlaceOfOthers));
    }

    private static Actor.StandIn standIn(ResultSet row, Role role) throws SQLException {
        Long principal = row.getObject("principal_id", Long.class);
        return new Actor.StandIn(
                role,
                department(row, "role_department"),
                principal == null ? null : new StaffId(principal),
                Objects.requireNonNullElse(row.getString("principal"), ""));
    }

    private static void hold(Map<Role, Set<DepartmentId>> roles, Role role, @Nullable DepartmentId department) {
        Set<DepartmentId> held = roles.computeIfAbsent(role, first -> new HashSet<>());
        if (department != null) {
            held.add(department);
        }
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
