package dev.pledgeledger.publication;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.ReportQueries;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.signoff.PackageQueries;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What would be published now, what it would correct, and what stands in the way.
@Service
@Transactional(readOnly = true)
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
public class PublicationQueries {

    static final Set<State> PUBLISHABLE = EnumSet.of(State.SIGNED_OFF, State.PUBLISHED);

    private final Editions editions;
    private final PublicationOrders orders;
    private final CycleQueries cycles;
    private final EntryQueries entries;
    private final PackageQueries packages;
    private final CorrectionQueries corrections;
    private final ReportQueries reports;
    private final CurrentActor currentActor;

    PublicationQueries(
            Editions editions,
            PublicationOrders orders,
            CycleQueries cycles,
            EntryQueries entries,
            PackageQueries packages,
            CorrectionQueries corrections,
            ReportQueries reports,
            CurrentActor currentActor) {
        this.editions = editions;
        this.orders = orders;
        this.cycles = cycles;
        this.entries = entries;
        this.packages = packages;
        this.corrections = corrections;
        this.reports = reports;
        this.currentActor = currentActor;
    }

    /// Whether publishing is for the person signed in.
    public boolean publishes() {
        return currentActor.get().has(Role.REVIEWER);
    }

    /// Whether the year is published already, so that what follows is a correction.
    public boolean corrects(CycleId cycle) {
        return cycles.find(cycle).orElseThrow().isPublished();
    }

    /// The year to look at first: one that something is ready in, else the newest that is not published, else one with
    /// corrections under way, else the newest.
    public Optional<CycleId> next() {
        List<Cycle> all = cycles.all();
        return Stream.<Predicate<Cycle>>of(
                        cycle -> !entries.ids(cycle.id(), State.SIGNED_OFF).isEmpty(),
                        cycle -> !cycle.isPublished(),
                        cycle -> corrections.underWay(cycle.id()) > 0,
                        cycle -> true)
                .flatMap(wanted -> all.stream().filter(wanted).limit(1))
                .findFirst()
                .map(Cycle::id);
    }

    /// The report as it would be published now.
    public Report preview(CycleId cycle) {
        return reports.assemble(cycle, PUBLISHABLE);
    }

    /// What publishing now would correct; empty while nothing of the year is published.
    public Optional<Errata> errata(CycleId cycle) {
        return editions.latest(cycle).map(latest -> Errata.between(latest.report(), preview(cycle)));
    }

    /// What stands in the way of publishing now, apart from what is typed with it.
    public List<PublishOutcome.Obstacle> obstacles(CycleId cycle) {
        List<PublishOutcome.Obstacle> obstacles = new ArrayList<>();
        orders.open(cycle).ifPresent(order -> obstacles.add(new PublishOutcome.Obstacle.OrderedAlready(order.dueAt())));
        List<PledgeCode> open = entries.notPublishable(cycle);
        if (!open.isEmpty()) {
            obstacles.add(new PublishOutcome.Obstacle.StillOpen(open));
        }
        if (entries.ids(cycle, State.SIGNED_OFF).isEmpty()) {
            obstacles.add(new PublishOutcome.Obstacle.NothingNew());
        }
        List<PledgeCode> altered = packages.notAsSigned(cycle);
        if (!altered.isEmpty()) {
            obstacles.add(new PublishOutcome.Obstacle.NotWhatWasSigned(altered));
        }
        List<Integer> broken = packages.brokenSeals(cycle);
        if (!broken.isEmpty()) {
            obstacles.add(new PublishOutcome.Obstacle.SealBroken(broken));
        }
        return obstacles;
    }

    /// The same with the note that says what is corrected.
    public List<PublishOutcome.Obstacle> obstacles(CycleId cycle, String changeNote) {
        List<PublishOutcome.Obstacle> obstacles = new ArrayList<>(obstacles(cycle));
        if (changeNote.isBlank() && corrects(cycle)) {
            obstacles.add(new PublishOutcome.Obstacle.ChangeNoteMissing());
        }
        return obstacles;
    }
}
