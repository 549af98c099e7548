package dev.pledgeledger.progress;

import dev.pledgeledger.common.StaffId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which revisions a person has read. A revision stays read, so that she finds the one before it on every visit.
@Repository
class Readings {

    private final JdbcClient database;

    Readings(JdbcClient database) {
        this.database = database;
    }

    /// Only the first reading counts; a revision of another entry is none of this one.
    void add(EntryId entry, RevisionId revision, StaffId person, Instant at) {
        database.sql("""
                insert into entry_reading (entry_id, staff_id, revision_id, read_at)
                select entry_id, :person, id, :at from revision where entry_id = :entry and id = :revision
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .param("entry", entry.value())
                .param("revision", revision.value())
                .update();
    }

    List<RevisionId> of(EntryId entry, StaffId person) {
        return database.sql("select revision_id from entry_reading where entry_id = :entry and staff_id = :person")
                .param("entry", entry.value())
                .param("person", person.value())
                .query((row, index) -> new RevisionId(row.getLong("revision_id")))
                .list();
    }
}
