package dev.pledgeledger.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets one after the other change who holds which role: two at once would each decide by what the other changes.
@Component
class StaffLock {

    private static final long KEY = 0x5AFF;

    private final JdbcClient database;

    StaffLock(JdbcClient database) {
        this.database = database;
    }

    /// Waits for whoever has it, and keeps it until the transaction ends.
    void take() {
        database.sql("select 1 from pg_advisory_xact_lock(:key)")
                .param("key", KEY)
                .query(Integer.class)
                .single();
    }
}
