package dev.pledgeledger.audit;

import dev.pledgeledger.common.CityCalendar;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.StaffId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads from the log what deputies have decided, until those in whose place they did have read it.
@Service
@Transactional(readOnly = true)
public class DeputisedQueries {

    /// After so many working days it is overdue.
    public static final int DAYS = 5;

    private static final int MOST = 200;

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;
    private final CityCalendar calendar;

    DeputisedQueries(JdbcClient database, CurrentActor actor, Clock clock, CityCalendar calendar) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        this.calendar = calendar;
    }

    /// What was decided in the place of the person signed in: what she has not read yet first, then the newest.
    @PreAuthorize("isAuthenticated()")
    public List<DeputisedDecision> mine() {
        return database.sql("""
                select l.*, d.read_at from deputised_decision d join audit_line l on l.number = d.number
                where d.principal_id = :me order by d.read_at is not null, l.number desc limit :most
                """)
                .param("me", actor.get().person().map(StaffId::value).orElse(0L))
                .param("most", MOST)
                .query(DeputisedQueries::decision)
                .list();
    }

    /// What deputies decided about some things, oldest first, whoever is to read it.
    @RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
    public List<DeputisedDecision> about(Subject.Kind kind, Collection<Long> ids) {
        return database.sql("""
                select l.*, d.read_at from deputised_decision d join audit_line l on l.number = d.number
                where l.subject_kind = :kind and l.subject_id = any(:ids) order by l.number
                """)
                .param("kind", kind.name())
                .param("ids", ids.toArray(Long[]::new))
                .query(DeputisedQueries::decision)
                .list();
    }

    private static DeputisedDecision decision(ResultSet row, int index) throws SQLException {
        Timestamp readAt = row.getTimestamp("read_at");
        return new DeputisedDecision(AuditQueries.line(row, index), readAt == null ? null : readAt.toInstant());
    }

    /// How many decisions the person signed in has still to read, and when the first of them was taken.
    @PreAuthorize("isAuthenticated()")
    public Unread unread() {
        return database.sql("""
                select count(*), min(occurred_at) from deputised_decision where principal_id = :me and read_at is null
                """)
                .param("me", actor.get().person().map(StaffId::value).orElse(0L))
                .query((row, index) -> {
                    Timestamp oldest = row.getTimestamp(2);
                    return new Unread(row.getInt(1), oldest == null ? Instant.EPOCH : oldest.toInstant());
                })
                .single();
    }

    /// What waits to be read.
    ///
    /// @param oldest when the first of it was decided; means nothing where there is none
    public record Unread(int count, Instant oldest) {}

    /// How many decisions nobody has read since more than [#DAYS] working days.
    @RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
    public int overdue() {
        LocalDateTime since = calendar.days().ago(LocalDateTime.now(clock), Duration.ofDays(DAYS));
        return database.sql("select count(*) from deputised_decision where read_at is null and occurred_at < :since")
                .param("since", Timestamp.from(since.atZone(clock.getZone()).toInstant()))
                .query(Integer.class)
                .single();
    }
}
