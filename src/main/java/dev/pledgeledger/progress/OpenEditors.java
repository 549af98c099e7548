package dev.pledgeledger.progress;

import dev.pledgeledger.common.StaffId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has which entry open to write in.
@Repository
class OpenEditors {

    /// So long a page may be cut off and still hand in what was typed on it.
    private static final Duration LONGEST = Duration.ofHours(24);
    /// Three of the signs of life that an open page gives.
    private static final Duration GONE = Duration.ofSeconds(35);

    private final JdbcClient database;

    OpenEditors(JdbcClient database) {
        this.database = database;
    }

    void add(EditorSecret secret, OpenEditor editor, Instant at) {
        database.sql("delete from open_editor where seen_at < :before")
                .param("before", Timestamp.from(at.minus(LONGEST)))
                .update();
        database.sql("""
                insert into open_editor (secret_hash, entry_id, staff_id, opened_at, seen_at)
                values (:hash, :entry, :person, :at, :at)
                """)
                .param("hash", secret.hash())
                .param("entry", editor.entry().value())
                .param("person", editor.person().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whose page it is, where it gave its last sign of life less than a day ago.
    Optional<OpenEditor> seen(EditorSecret secret, Instant at) {
        return database.sql("""
                update open_editor set seen_at = :at where secret_hash = :hash and seen_at >= :since
                returning entry_id, staff_id
                """)
                .param("at", Timestamp.from(at))
                .param("hash", secret.hash())
                .param("since", Timestamp.from(at.minus(LONGEST)))
                .query((row, index) ->
                        new OpenEditor(new EntryId(row.getLong("entry_id")), new StaffId(row.getLong("staff_id"))))
                .optional();
    }

    /// The names of the others who have the same entry open now.
    List<String> besides(OpenEditor editor, Instant at) {
        return database.sql("""
                select distinct s.name from open_editor o join staff s on s.id = o.staff_id
                where o.entry_id = :entry and o.staff_id <> :person and o.seen_at >= :since order by s.name
                """)
                .param("entry", editor.entry().value())
                .param("person", editor.person().value())
                .param("since", Timestamp.from(at.minus(GONE)))
                .query((row, index) -> row.getString("name"))
                .list();
    }

    void close(EditorSecret secret) {
        database.sql("delete from open_editor where secret_hash = :hash")
                .param("hash", secret.hash())
                .update();
    }
}
