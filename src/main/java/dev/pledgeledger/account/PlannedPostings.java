package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Names, posts and departments from a day that lies ahead, in the database.
@Repository
class PlannedPostings {

    private final JdbcClient database;

    PlannedPostings(JdbcClient database) {
        this.database = database;
    }

    record Due(StaffId staff, LocalDate since, StaffDetails details) {}

    /// In the place of what was planned for that day before.
    void plan(StaffId staff, LocalDate since, StaffDetails details, @Nullable StaffId by) {
        DepartmentId department = details.department();
        database.sql("""
                insert into planned_posting (staff_id, since, name, post, department_id, planned_by)
                values (:staff, :since, :name, :post, :department, :by)
                on conflict (staff_id, since) do update
                set name = :name, post = :post, department_id = :department, planned_by = :by
                """)
                .param("staff", staff.value())
                .param("since", since)
                .param("name", details.name())
                .param("post", details.post())
                .param("department", department == null ? null : department.value())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /// What is planned for somebody from today on, the earliest first.
    List<Due> of(StaffId staff) {
        return database.sql("select * from planned_posting where staff_id = :staff order by since")
                .param("staff", staff.value())
                .query((row, index) -> due(row))
                .list();
    }

    /// Whose day has come, the earliest first; taken in hand by one of several instances.
    List<Due> due(LocalDate today) {
        return database.sql("""
                select * from planned_posting where since <= :today order by since, staff_id for update skip locked
                """)
                .param("today", today)
                .query((row, index) -> due(row))
                .list();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new StaffId(row.getLong("staff_id")),
                row.getObject("since", LocalDate.class),
                new StaffDetails(
                        row.getString("name"),
                        row.getString("post"),
                        Optional.ofNullable(row.getObject("department_id", Long.class))
                                .map(DepartmentId::new)
                                .orElse(null)));
    }

    /// Nothing is planned for that day any more.
    void cancel(StaffId staff, LocalDate since) {
        database.sql("delete from planned_posting where staff_id = :staff and since = :since")
                .param("staff", staff.value())
                .param("since", since)
                .update();
    }

    void done(Due due) {
        cancel(due.staff(), due.since());
    }
}
