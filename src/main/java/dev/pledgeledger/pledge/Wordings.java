package dev.pledgeledger.pledge;

import dev.pledgeledger.common.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of the parts of a manifesto, in the database. Nothing is written over: new words stand beside the old.
@Component
class Wordings {

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;

    Wordings(JdbcClient database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    void first(Level level, long part, String words) {
        add(level, part, words, null, null);
    }

    void add(Level level, long part, Rewording rewording) {
        add(level, part, rewording.words(), rewording.from(), rewording.reason());
    }

    private void add(Level level, long part, String words, @Nullable LocalDate from, @Nullable String reason) {
        database.sql("""
                        insert into wording (%s_id, words, valid_from, reason, written_by, written_at)
                        values (:part, :words, :from, :reason, :by, :at)
                        """.formatted(level.table()))
                .param("part", part)
                .param("words", words)
                .param("from", from)
                .param("reason", reason)
                .param("by", actor.get().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest first, planned ones included.
    List<Wording> of(Level level, long part) {
        return database.sql("""
                        select * from wording_span where %s_id = :part order by valid_from desc nulls last, id desc
                        """.formatted(level.table()))
                .param("part", part)
                .query((row, index) -> wording(row))
                .list();
    }

    /// The newest, which nobody changes but who asked.
    Wording last(Level level, long part) {
        database.sql("select id from %s where id = :part for update".formatted(level.table()))
                .param("part", part)
                .query(Long.class)
                .single();
        return of(level, part).getFirst();
    }

    void dropLast(Level level, long part) {
        database.sql("""
                        update wording set is_dropped = true
                        where id = (select id from wording_span where %s_id = :part and valid_until is null)
                        """.formatted(level.table())).param("part", part).update();
    }

    private static Wording wording(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("written_at", OffsetDateTime.class);
        return new Wording(
                row.getString("words"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                at == null
                        ? null
                        : new Wording.Made(
                                row.getString("written_by"),
                                at.toInstant(),
                                Objects.requireNonNullElse(row.getString("reason"), "")));
    }
}
