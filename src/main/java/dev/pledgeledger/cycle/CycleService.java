package dev.pledgeledger.cycle;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.pledge.Manifesto;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.pledge.ManifestoQueries;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a year, decides about it, and closes it.
@Service
@Transactional
public class CycleService {

    private final CycleTable table;
    private final CycleQueries queries;
    private final ManifestoQueries manifestos;
    private final AuditLog log;
    private final CurrentActor actor;

    CycleService(
            CycleTable table, CycleQueries queries, ManifestoQueries manifestos, AuditLog log, CurrentActor actor) {
        this.table = table;
        this.queries = queries;
        this.manifestos = manifestos;
        this.log = log;
        this.actor = actor;
    }

    /// The year of a report that was published elsewhere.
    @RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
    public CycleId establishPublished(ManifestoId manifesto, Report report) {
        return table.addPublished(manifesto, report);
    }

    /// The year after a published one. Its entries are opened by `progress`.
    ///
    /// @throws Refused where it cannot be opened
    @RolesAllowed({"REVIEWER", "SYSTEM"})
    public CycleId openAfter(Cycle published, Window window) {
        if (!published.isPublished()) {
            throw new IllegalStateException("the year before is not published");
        }
        FiscalYear next = published.year().next();
        Refused.where(againstOpening(published.manifesto(), next));
        return open(
                published.manifesto(),
                next,
                new CycleSettings(
                        published.title(),
                        window.draftsDue(),
                        window.reviewDue(),
                        window.instructions(),
                        published.headConfirms(),
                        published.directorConfirms()));
    }

    /// The first year of a manifesto. Its entries are opened by `progress`.
    ///
    /// @throws Refused with every reason
    @RolesAllowed({"REVIEWER", "SYSTEM"})
    public CycleId openFirst(ManifestoId manifesto, FiscalYear year, CycleSettings settings) {
        List<Refused> faults = new ArrayList<>(settings.faults());
        faults.addAll(againstOpening(manifesto, year));
        if (queries.all().stream().anyMatch(cycle -> cycle.manifesto().equals(manifesto))) {
            faults.add(new Refused("cycle.refused.notFirst"));
        }
        Refused.where(faults);
        return open(manifesto, year, settings);
    }

    /// What stands against a year of this manifesto: it begins after the term of office has ended.
    @PreAuthorize("isAuthenticated()")
    public List<Refused> againstOpening(ManifestoId id, FiscalYear year) {
        Manifesto manifesto = manifestos.manifesto(id);
        LocalDate end = manifesto.endsOn();
        return end == null || manifesto.covers(year)
                ? List.of()
                : List.of(new Refused("cycle.refused.termOver", Wareki.day(end), year.label()));
    }

    private CycleId open(ManifestoId manifesto, FiscalYear year, CycleSettings settings) {
        CycleId id = table.addOpen(manifesto, year, settings);
        log.record(AuditEvent.of(CycleAction.CYCLE_OPENED, new Subject(Subject.Kind.CYCLE, id.value(), year.label()))
                .in(id.value()));
        return id;
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
        table.change(id, wanted);
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
        table.publish(id);
    }

    private void move(CycleId id, Cycle.State from, Cycle.State to, CycleAction action, @Nullable String reason) {
        if (table.move(id, from, to)) {
            String label = queries.find(id).orElseThrow().year().label();
            log.record(AuditEvent.of(action, new Subject(Subject.Kind.CYCLE, id.value(), label))
                    .in(id.value())
                    .changing(Map.of("state", from.name()), Map.of("state", to.name()))
                    .because(reason));
        }
    }

    /// When a year takes input, and what the planning office asks of the departments.
    public record Window(LocalDate draftsDue, LocalDate reviewDue, String instructions) {}
}
