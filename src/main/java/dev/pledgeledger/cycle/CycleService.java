package dev.pledgeledger.cycle;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Opens and closes a year.
@Service
@Transactional
public class CycleService {

    private final JdbcClient database;
    private final CycleQueries queries;
    private final AuditLog log;

    CycleService(JdbcClient database, CycleQueries queries, AuditLog log) {
        this.database = database;
        this.queries = queries;
        this.log = log;
    }

    /// The year of a report that was published elsewhere.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public CycleId establishPublished(ManifestoId manifesto, Report report) {
        return new CycleId(database.sql("""
                insert into cycle (manifesto_id, fiscal_year, title, as_of, state, printed_totals)
                values (:manifesto, :year, :title, :asOf, 'PUBLISHED', :printed::jsonb) returning id
                """)
                .param("manifesto", manifesto.value())
                .param("year", report.fiscalYear().year())
                .param("title", report.title())
                .param("asOf", report.asOf())
                .param("printed", json(report.printedTotals()))
                .query(Long.class)
                .single());
    }

    /// The year after a published one. Its entries are opened by `progress`.
    @RolesAllowed({"REVIEWER", "SYSTEM"})
    public CycleId openAfter(Cycle published, Window window) {
        if (published.state() != Cycle.State.PUBLISHED) {
            throw new IllegalStateException("the year before is not published");
        }
        long id = database.sql("""
                insert into cycle (manifesto_id, fiscal_year, title, as_of, state, drafts_due, review_due, instructions)
                values (:manifesto, :year, :title, :asOf, 'OPEN', :draftsDue, :reviewDue, :instructions) returning id
                """)
                .param("manifesto", published.manifesto().value())
                .param("year", published.year().next().year())
                .param("title", published.title())
                .param("asOf", published.year().next().lastDay())
                .param("draftsDue", window.draftsDue())
                .param("reviewDue", window.reviewDue())
                .param("instructions", window.instructions())
                .query(Long.class)
                .single();
        log.record(AuditEvent.of(
                        CycleAction.CYCLE_OPENED,
                        new Subject(
                                Subject.Kind.CYCLE, id, published.year().next().label()))
                .in(id));
        return new CycleId(id);
    }

    /// No more input, but for entries whose input was extended.
    @RolesAllowed("REVIEWER")
    public void close(CycleId id) {
        move(id, Cycle.State.OPEN, Cycle.State.CLOSED, CycleAction.CYCLE_CLOSED, null);
    }

    @RolesAllowed("REVIEWER")
    public void reopen(CycleId id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reopening a year needs a reason");
        }
        move(id, Cycle.State.CLOSED, Cycle.State.OPEN, CycleAction.CYCLE_REOPENED, reason);
    }

    /// Called in the transaction that publishes the year's edition.
    @RolesAllowed({"REVIEWER", "SYSTEM"})
    public void published(CycleId id) {
        database.sql("update cycle set state = 'PUBLISHED' where id = :id")
                .param("id", id.value())
                .update();
    }

    private void move(CycleId id, Cycle.State from, Cycle.State to, CycleAction action, @Nullable String reason) {
        int moved = database.sql("update cycle set state = :to where id = :id and state = :from")
                .param("to", to.name())
                .param("id", id.value())
                .param("from", from.name())
                .update();
        if (moved == 1) {
            String label = queries.find(id).orElseThrow().year().label();
            log.record(AuditEvent.of(action, new Subject(Subject.Kind.CYCLE, id.value(), label))
                    .in(id.value())
                    .changing(Map.of("state", from.name()), Map.of("state", to.name()))
                    .because(reason));
        }
    }

    private static @Nullable String json(@Nullable PrintedTotals printed) {
        if (printed == null) {
            return null;
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        printed.counts().forEach((rating, count) -> values.put(rating.name(), count));
        values.put("total", printed.total());
        return JsonMapper.shared().writeValueAsString(values);
    }

    /// When a year takes input, and what the planning office asks of the departments.
    public record Window(LocalDate draftsDue, LocalDate reviewDue, String instructions) {}
}
