package dev.pledgeledger.audit;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.StaffId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 後閲: lets a person say that she has read what was decided in her place. The decision stays as it is; when she read it
/// is kept, and the log says so.
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReadAfterwardsService {

    private final JdbcClient database;
    private final AuditLog log;
    private final CurrentActor actor;
    private final Clock clock;

    ReadAfterwardsService(JdbcClient database, AuditLog log, CurrentActor actor, Clock clock) {
        this.database = database;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /// Records it for these decisions.
    ///
    /// @param numbers of lines of the log; those that wait for somebody else, or for nobody, are left alone
    /// @return how many she had not read until now
    public int read(Collection<Long> numbers) {
        List<AuditLine> read =
                actor.get().person().map(me -> markRead(numbers, me)).orElse(List.of());
        read.forEach(this::record);
        return read.size();
    }

    /// The same for all that was decided about one thing.
    public int read(Subject.Kind kind, long id) {
        return read(database.sql("""
                select d.number from deputised_decision d join audit_line l on l.number = d.number
                where l.subject_kind = :kind and l.subject_id = :id and d.read_at is null
                """)
                .param("kind", kind.name())
                .param("id", id)
                .query((row, index) -> row.getLong("number"))
                .list());
    }

    private List<AuditLine> markRead(Collection<Long> numbers, StaffId me) {
        return database.sql("""
                with read as (
                    insert into read_afterwards (line_number, staff_id, read_at)
                    select number, principal_id, :at from deputised_decision
                    where number = any(:numbers) and principal_id = :me and read_at is null
                    on conflict do nothing returning line_number)
                select l.* from read join audit_line l on l.number = read.line_number order by l.number
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("numbers", numbers.toArray(Long[]::new))
                .param("me", me.value())
                .query(AuditQueries::line)
                .list();
    }

    private void record(AuditLine line) {
        AuditEvent event = AuditEvent.of(ReadingAction.READ_AFTERWARDS, line.subject())
                .at(line.revision())
                .changing(Map.of(), Map.of("line", line.number()));
        Long cycle = line.cycle();
        log.record(cycle == null ? event : event.in(cycle));
    }
}
