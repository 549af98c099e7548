package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Second factors and recovery codes, in the database.
@Repository
class SecondFactors {

    private final JdbcClient database;

    SecondFactors(JdbcClient database) {
        this.database = database;
    }

    Optional<byte[]> sealedSecret(StaffId staff) {
        return database.sql("select secret from second_factor where staff_id = :staff")
                .param("staff", staff.value())
                .query(byte[].class)
                .optional();
    }

    Optional<Instant> since(StaffId staff) {
        return database.sql("select since from second_factor where staff_id = :staff")
                .param("staff", staff.value())
                .query((row, index) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    boolean anybodyHasOne() {
        return database.sql("select exists (select from second_factor)")
                .query(Boolean.class)
                .single();
    }

    /// Keeps a new one; false where she has one by now.
    boolean put(StaffId staff, byte[] sealedSecret, long usedStep, Instant since) {
        return database.sql("""
                insert into second_factor (staff_id, secret, last_step, since) values (:staff, :secret, :step, :since)
                on conflict do nothing
                """)
                        .param("staff", staff.value())
                        .param("secret", sealedSecret)
                        .param("step", usedStep)
                        .param("since", Timestamp.from(since))
                        .update()
                == 1;
    }

    /// Uses the code of this step up; false where it or a later one was used before.
    boolean use(StaffId staff, long step) {
        return database.sql("update second_factor set last_step = :step where staff_id = :staff and last_step < :step")
                        .param("staff", staff.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void remove(StaffId staff) {
        database.sql("delete from recovery_code where staff_id = :staff")
                .param("staff", staff.value())
                .update();
        database.sql("delete from second_factor where staff_id = :staff")
                .param("staff", staff.value())
                .update();
    }

    void replaceRecovery(StaffId staff, List<byte[]> hashes) {
        database.sql("delete from recovery_code where staff_id = :staff")
                .param("staff", staff.value())
                .update();
        hashes.forEach(hash -> database.sql("insert into recovery_code (staff_id, hash) values (:staff, :hash)")
                .param("staff", staff.value())
                .param("hash", hash)
                .update());
    }

    /// Uses a recovery code up; false where there is no such one that is unused.
    boolean useRecovery(StaffId staff, byte[] hash, Instant now) {
        return database.sql("""
                update recovery_code set used_at = :now where staff_id = :staff and hash = :hash and used_at is null
                """)
                        .param("staff", staff.value())
                        .param("hash", hash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Set<StaffId> owners() {
        return database.sql("select staff_id from second_factor")
                .query((row, index) -> new StaffId(row.getLong("staff_id")))
                .set();
    }

    /// Whether she ever made any, for the second factor she has now.
    boolean hasRecovery(StaffId staff) {
        return database.sql("select exists (select from recovery_code where staff_id = :staff)")
                .param("staff", staff.value())
                .query(Boolean.class)
                .single();
    }

    int recoveryLeft(StaffId staff) {
        return database.sql("select count(*) from recovery_code where staff_id = :staff and used_at is null")
                .param("staff", staff.value())
                .query(Integer.class)
                .single();
    }
}
