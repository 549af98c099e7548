package dev.pledgeledger.account;

import dev.pledgeledger.common.StaffId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom the identity provider means by a login, in the database.
@Repository
class ProviderSubjects {

    private final JdbcClient database;

    ProviderSubjects(JdbcClient database) {
        this.database = database;
    }

    /// Whether the provider means this person. The first time it says so is remembered.
    boolean isHers(StaffId staff, String issuer, String subject, Instant now) {
        database.sql("""
                insert into provider_subject (staff_id, issuer, subject, since)
                values (:staff, :issuer, :subject, :now) on conflict do nothing
                """)
                .param("staff", staff.value())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("now", Timestamp.from(now))
                .update();
        return database.sql("""
                select exists (select from provider_subject
                    where staff_id = :staff and issuer = :issuer and subject = :subject)
                """)
                .param("staff", staff.value())
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    void forget(StaffId staff) {
        database.sql("delete from provider_subject where staff_id = :staff")
                .param("staff", staff.value())
                .update();
    }

    Set<StaffId> owners() {
        return database.sql("select staff_id from provider_subject")
                .query((row, index) -> new StaffId(row.getLong("staff_id")))
                .set();
    }
}
