package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// From when people may sign in who were entered ahead of the day they come.
@Repository
class FirstDays {

    private final JdbcClient database;

    FirstDays(JdbcClient database) {
        this.database = database;
    }

    void set(StaffId staff, LocalDate day) {
        database.sql("insert into first_day values (:staff, :day) on conflict (staff_id) do update set day = :day")
                .param("staff", staff.value())
                .param("day", day)
                .update();
    }

    /// She comes on this day, where it was to be a later one.
    void notAfter(StaffId staff, LocalDate day) {
        database.sql("update first_day set day = :day where staff_id = :staff and day > :day")
                .param("staff", staff.value())
                .param("day", day)
                .update();
    }

    boolean isAhead(StaffId staff, LocalDate today) {
        return database.sql("select exists (select from first_day where staff_id = :staff and day > :today)")
                .param("staff", staff.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
