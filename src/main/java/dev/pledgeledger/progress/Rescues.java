package dev.pledgeledger.progress;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people typed and could not save, one text for each person and entry.
@Repository
class Rescues {

    private final JdbcClient database;

    Rescues(JdbcClient database) {
        this.database = database;
    }

    /// Keeps the fields that are given; what was kept of the others stays.
    void keep(OpenEditor editor, TypedTexts typed, Instant at) {
        database.sql("""
                insert into rescued_text as kept
                    (entry_id, staff_id, achievements, plans, rating_reason, answer, typed_at)
                values (:entry, :person, :achievements, :plans, :ratingReason, :answer, :at)
                on conflict (entry_id, staff_id) do update set
                    achievements = coalesce(excluded.achievements, kept.achievements),
                    plans = coalesce(excluded.plans, kept.plans),
                    rating_reason = coalesce(excluded.rating_reason, kept.rating_reason),
                    answer = coalesce(excluded.answer, kept.answer),
                    typed_at = excluded.typed_at
                """)
                .param("entry", editor.entry().value())
                .param("person", editor.person().value())
                .param("achievements", typed.achievements())
                .param("plans", typed.plans())
                .param("ratingReason", typed.ratingReason())
                .param("answer", typed.answer())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<RescuedTexts> of(OpenEditor editor) {
        return database.sql("select * from rescued_text where entry_id = :entry and staff_id = :person")
                .param("entry", editor.entry().value())
                .param("person", editor.person().value())
                .query((row, index) -> new RescuedTexts(
                        new TypedTexts(
                                row.getString("achievements"),
                                row.getString("plans"),
                                row.getString("rating_reason"),
                                row.getString("answer")),
                        row.getTimestamp("typed_at").toInstant()))
                .optional();
    }

    void forget(OpenEditor editor) {
        database.sql("delete from rescued_text where entry_id = :entry and staff_id = :person")
                .param("entry", editor.entry().value())
                .param("person", editor.person().value())
                .update();
    }
}
