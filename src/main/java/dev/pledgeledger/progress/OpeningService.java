package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.cycle.CycleService;
import dev.pledgeledger.cycle.CycleSettings;
import dev.pledgeledger.pledge.ManifestoId;
import dev.pledgeledger.pledge.PledgeId;
import dev.pledgeledger.pledge.PledgeQueries;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens the entries of the year after a published one.
@Service
@Transactional
public class OpeningService {

    private final Entries entries;
    private final Places places;
    private final Texts texts;
    private final CycleService cycles;
    private final CycleQueries cycleQueries;
    private final PledgeQueries pledges;
    private final ActingDepartments acting;
    private final CurrentActor currentActor;
    private final AuditLog log;
    private final Clock clock;

    OpeningService(
            Entries entries,
            Places places,
            Texts texts,
            CycleService cycles,
            CycleQueries cycleQueries,
            PledgeQueries pledges,
            ActingDepartments acting,
            CurrentActor currentActor,
            AuditLog log,
            Clock clock) {
        this.entries = entries;
        this.places = places;
        this.texts = texts;
        this.cycles = cycles;
        this.cycleQueries = cycleQueries;
        this.pledges = pledges;
        this.acting = acting;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    /// Opens the year after a published one: every entry goes on with the departments of its plans, or with
    /// whoever acts for them today, and is to be assigned anew where nobody does. Programmes and SDG goals are
    /// kept, ratings are not. Entries that were declared ended are not carried on.
    @RolesAllowed({"REVIEWER", "SYSTEM"})
    public CycleId openNextYear(CycleId publishedYear, CycleService.Window window) {
        Cycle published = cycleQueries.find(publishedYear).orElseThrow();
        CycleId next = cycles.openAfter(published, window);
        Map<PledgeCode, PledgeId> pledgeIds = new HashMap<>();
        pledges.pledges(published.manifesto()).forEach(pledge -> pledgeIds.put(pledge.code(), pledge.id()));
        Map<String, Integer> positions = new HashMap<>();
        for (Entry last : entries.of(publishedYear)) {
            if (last.state() != State.PUBLISHED || last.plansDepartments().isEmpty()) {
                continue;
            }
            int position = positions.merge(last.code() + "/" + last.row(), 1, Integer::sum);
            PledgeId pledge = Objects.requireNonNull(pledgeIds.get(last.code()));
            Entries.Place place = new Entries.Place(last.key(), last.row(), position, last.id());
            List<DepartmentId> departments = acting.goingOn(last);
            State state = departments.isEmpty() ? State.UNASSIGNED : State.NOT_STARTED;
            EntryId id = entries.open(next, pledge, place, state);
            entries.assign(id, departments, departments);
            begin(id, last);
            record(next, id, last.code(), Map.of("state", state, "key", last.key()));
        }
        return next;
    }

    /// Opens the first year of a manifesto: an entry for each pledge that is not withdrawn, its departments still to be
    /// assigned.
    @RolesAllowed({"REVIEWER", "SYSTEM"})
    public CycleId openFirstYear(ManifestoId manifesto, FiscalYear year, CycleSettings settings) {
        CycleId first = cycles.openFirst(manifesto, year, settings);
        pledges.pledges(manifesto).stream()
                .filter(pledge -> !pledge.isWithdrawn())
                .forEach(pledge -> {
                    Entries.Place place = new Entries.Place(places.newKey(pledge.code()), 1, 1, null);
                    record(
                            first,
                            entries.open(first, pledge.id(), place, State.UNASSIGNED),
                            pledge.code(),
                            Map.of("state", State.UNASSIGNED, "key", place.key()));
                });
        return first;
    }

    private void record(CycleId year, EntryId id, PledgeCode code, Map<String, Object> opened) {
        log.record(
                AuditEvent.of(ProgressAction.ENTRY_OPENED, new Subject(Subject.Kind.ENTRY, id.value(), code.toString()))
                        .in(year.value())
                        .changing(Map.of(), opened));
    }

    private void begin(EntryId id, Entry last) {
        Content lastYear = texts.revision(last.revision()).orElseThrow().content();
        Content content = Content.EMPTY.withProgrammes(lastYear.programmes(), lastYear.noProgrammes(), lastYear.sdgs());
        texts.save(
                id,
                new WorkingCopy(
                        content, Set.of(), clock.instant(), currentActor.get().name()));
    }
}
