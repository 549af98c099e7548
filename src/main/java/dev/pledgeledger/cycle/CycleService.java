package dev.pledgeledger.cycle;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Opens a year, decides about it, and closes it.
@Service
@Transactional
public class CycleService {

    private final JdbcClient database;
    private final CycleQueries queries;
    private final AuditLog log;
    private final CurrentActor actor;

    CycleService(JdbcClient database, CycleQueries queries, AuditLog log, CurrentActor actor) {
        this.database = database;
        this.queries = queries;
        this.log = log;
        this.actor = actor;
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
        if (!published.isPublished()) {
            throw new IllegalStateException("the year before is not published");
        }
        long id = database.sql("""
                insert into cycle (manifesto_id, fiscal_year, title, as_of, state, drafts_due, review_due, instructions,
                    head_confirms, director_confirms)
                values (:manifesto, :year, :title, :asOf, 'OPEN', :draftsDue, :reviewDue, :instructions,
                    :headConfirms, :directorConfirms) returning id
                """)
                .param("manifesto", published.manifesto().value())
                .param("year", published.year().next().year())
                .param("title", published.title())
                .param("asOf", published.year().next().lastDay())
                .param("draftsDue", window.draftsDue())
                .param("reviewDue", window.reviewDue())
                .param("instructions", window.instructions())
                .param("headConfirms", published.headConfirms())
                .param("directorConfirms", published.directorConfirms())
                .query(Long.class)
                .single();
        log.record(AuditEvent.of(
                        CycleAction.CYCLE_OPENED,
                        new Subject(
                                Subject.Kind.CYCLE, id, published.year().next().label()))
                .in(id));
        return new CycleId(id);
    }

    /// Whether who is signed in runs the cycle.
    @PreAuthorize("isAuthenticated()")
    public boolean mayChange() {
        return actor.get().has(Role.REVIEWER);
    }

    /// Changes what was decided about a year that is not published; saving what did not change leaves no trace.
    ///
    /// @throws Refused with every reason
    @RolesAllowed("REVIEWER")
    public void change(CycleId id, CycleSettings wanted) {
        Cycle cycle = queries.find(id).orElseThrow();
        List<Refused> faults = new ArrayList<>(wanted.faults());
        if (cycle.isPublished()) {
            faults.add(new Refused("cycle.refused.published", cycle.year().label()));
        }
        Refused.where(faults);
        Map<String, Object> before = CycleSettings.of(cycle).values();
        Map<String, Object> after = wanted.values();
        List<String> same = after.keySet().stream()
                .filter(name -> Objects.equals(before.get(name), after.get(name)))
                .toList();
        before.keySet().removeAll(same);
        after.keySet().removeAll(same);
        if (after.isEmpty()) {
            return;
        }
        database.sql("""
                update cycle set title = :title, drafts_due = :draftsDue, review_due = :reviewDue,
                    instructions = :instructions, head_confirms = :headConfirms, director_confirms = :directorConfirms
                where id = :id
                """)
                .param("title", wanted.title())
                .param("draftsDue", wanted.draftsDue())
                .param("reviewDue", wanted.reviewDue())
                .param("instructions", wanted.instructions())
                .param("headConfirms", wanted.headConfirms())
                .param("directorConfirms", wanted.directorConfirms())
                .param("id", id.value())
                .update();
        log.record(AuditEvent.of(
                        CycleAction.CYCLE_CHANGED,
                        new Subject(Subject.Kind.CYCLE, id.value(), cycle.year().label()))
                .in(id.value())
                .changing(before, after));
    }

    /// No more input, but for entries whose input was extended.
    @RolesAllowed("REVIEWER")
    public void close(CycleId id) {
        move(id, Cycle.State.OPEN, Cycle.State.CLOSED, CycleAction.CYCLE_CLOSED, null);
    }

    @RolesAllowed("REVIEWER")
    public void reopen(CycleId id, String reason) {
        move(id, Cycle.State.CLOSED, Cycle.State.OPEN, CycleAction.CYCLE_REOPENED, given(reason));
    }

    /// Puts a published year away. Whether nothing of it is under way is known to `progress`.
    @RolesAllowed("REVIEWER")
    public void archive(CycleId id, String reason) {
        move(id, Cycle.State.PUBLISHED, Cycle.State.ARCHIVED, CycleAction.CYCLE_ARCHIVED, given(reason));
    }

    /// Takes a year out of the archive, so that it can be corrected again.
    @RolesAllowed("REVIEWER")
    public void takeOut(CycleId id, String reason) {
        move(id, Cycle.State.ARCHIVED, Cycle.State.PUBLISHED, CycleAction.CYCLE_TAKEN_OUT, given(reason));
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new Refused("common.reason.missing");
        }
        return reason.strip();
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
