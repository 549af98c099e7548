package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who stands in for whom, in the database. Nothing is deleted: a stand-in ends.
@Repository
class StandIns {

    private final JdbcClient database;

    StandIns(JdbcClient database) {
        this.database = database;
    }

    StandInId add(StandIn standIn, @Nullable StaffId namedBy) {
        DepartmentId department = standIn.department();
        StaffId principal = standIn.principal();
        return new StandInId(database.sql("""
                insert into stand_in (staff_id, role, department_id, principal_id, since, until, reason, named_by)
                values (:staff, :role, :department, :principal, :since, :until, :reason, :namedBy) returning id
                """)
                .param("staff", standIn.staff().value())
                .param("role", standIn.role().name())
                .param("department", department == null ? null : department.value())
                .param("principal", principal == null ? null : principal.value())
                .param("since", standIn.since())
                .param("until", standIn.until())
                .param("reason", standIn.reason())
                .param("namedBy", namedBy == null ? null : namedBy.value())
                .query(Long.class)
                .single());
    }

    Optional<StandIn> find(StandInId id) {
        return database.sql("select * from stand_in where id = :id")
                .param("id", id.value())
                .query(StandIns::standIn)
                .optional();
    }

    void end(StandInId id, LocalDate lastDay) {
        database.sql("update stand_in set until = :until where id = :id")
                .param("until", lastDay)
                .param("id", id.value())
                .update();
    }

    /// All there ever were, newest first.
    List<StandInRow> all() {
        return database.sql("""
                select s.*, m.name as staff_name, coalesce(p.name, '') as principal_name,
                    coalesce(n.name, '') as named_by_name, coalesce(s.named_by = s.principal_id, false) as named_by_principal
                from stand_in s join staff m on m.id = s.staff_id left join staff p on p.id = s.principal_id
                    left join staff n on n.id = s.named_by
                order by s.since desc, s.id desc
                """)
                .query((row, index) -> new StandInRow(
                        new StandInId(row.getLong("id")),
                        standIn(row, index),
                        row.getString("staff_name"),
                        row.getString("principal_name"),
                        row.getString("named_by_name"),
                        row.getBoolean("named_by_principal")))
                .list();
    }

    /// What one person stands in for, at any time.
    List<StandIn> of(StaffId staff) {
        return database.sql("select * from stand_in where staff_id = :staff order by id")
                .param("staff", staff.value())
                .query(StandIns::standIn)
                .list();
    }

    private static StandIn standIn(ResultSet row, int index) throws SQLException {
        return new StandIn(
                new StaffId(row.getLong("staff_id")),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(id(row, "department_id"))
                        .map(DepartmentId::new)
                        .orElse(null),
                Optional.ofNullable(id(row, "principal_id")).map(StaffId::new).orElse(null),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
