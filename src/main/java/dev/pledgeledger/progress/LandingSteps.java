package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditEvent;
import dev.pledgeledger.audit.AuditLog;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Refused;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.pledge.PledgeId;
import dev.pledgeledger.report.Report;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lands the entries of an imported report, inside the transaction of the import.
@Service
@Transactional(propagation = Propagation.MANDATORY)
@RolesAllowed({"ADMINISTRATOR", "REVIEWER", "SYSTEM"})
public class LandingSteps {

    private final Entries entries;
    private final Texts texts;
    private final CurrentActor currentActor;
    private final AuditLog log;
    private final Clock clock;

    LandingSteps(Entries entries, Texts texts, CurrentActor currentActor, AuditLog log, Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    /// Lands a published report, each entry with one revision; empty programmes count as none.
    public void landPublished(CycleId cycle, Report report, Ids ids, Course course) {
        log.beginAct();
        int of = (int) report.entries().count();
        int done = 0;
        for (Report.Pledge pledge : report.pledges().toList()) {
            PledgeId pledgeId = Objects.requireNonNull(ids.pledges().get(pledge.code()));
            for (int row = 0; row < pledge.rows().size(); row++) {
                List<Report.Entry> inRow = pledge.rows().get(row).entries();
                for (int position = 0; position < inRow.size(); position++) {
                    Report.Entry printed = inRow.get(position);
                    Entries.Place place = new Entries.Place(printed.key(), row + 1, position + 1, null);
                    EntryId id = entries.open(cycle, pledgeId, place, State.PUBLISHED);
                    entries.assign(
                            id,
                            ids.named(printed.departments().achievements()),
                            ids.named(printed.departments().plans()));
                    publish(id, printed, course.reason());
                    course.progress().at(++done, of);
                }
            }
        }
    }

    private void publish(EntryId id, Report.Entry printed, String reason) {
        WorkingCopy copy = copy(content(printed, printed.rating() == null ? "" : reason));
        Entry entry = entries.find(id).orElseThrow();
        RevisionId revision = texts.add(entry, "IMPORT", copy, printed.departments());
        entries.move(
                entry, Entries.Move.of(entry, State.PUBLISHED, clock.instant()).to(revision));
    }

    /// Entries that a report cannot be landed on as drafts: somebody has begun to write, or there is no such entry.
    @Transactional(readOnly = true)
    public List<String> notLandable(CycleId cycle, Report report) {
        Map<String, Entry> byKey = byKey(cycle);
        return report.entries()
                .map(Report.Entry::key)
                .filter(key -> !isUntouched(byKey.get(key)))
                .toList();
    }

    private boolean isUntouched(@Nullable Entry entry) {
        return entry != null
                && (entry.state() == State.NOT_STARTED || entry.state() == State.DRAFT)
                && texts.workingCopy(entry.id())
                        .filter(copy -> !copy.authors().isEmpty())
                        .isEmpty();
    }

    /// Lands a report as drafts of an open year: the texts become working copies, and nothing is submitted.
    public void landDraft(CycleId cycle, Report report, Progress progress) {
        log.beginAct();
        Map<String, Entry> byKey = byKey(cycle);
        List<Report.Entry> all = new ArrayList<>(report.entries().toList());
        for (int i = 0; i < all.size(); i++) {
            Entry entry = entries.lock(
                            Objects.requireNonNull(byKey.get(all.get(i).key())).id())
                    .orElseThrow();
            texts.save(entry.id(), copy(content(all.get(i), "")));
            Entry drafted = entries.move(entry, Entries.Move.of(entry, State.DRAFT, clock.instant()));
            log.record(AuditEvent.of(
                            ProgressAction.DRAFT_IMPORTED,
                            new Subject(
                                    Subject.Kind.ENTRY,
                                    drafted.id().value(),
                                    drafted.code().toString()))
                    .in(cycle.value())
                    .changing(Map.of("state", entry.state()), Map.of("state", drafted.state())));
            progress.at(i + 1, all.size());
        }
    }

    /// Takes drafts back that were landed and that nobody has touched since: nothing is written in them again.
    public void takeBackDraft(List<Long> ids, String reason) {
        for (Entry entry : entries.lock(ids.stream().map(EntryId::new).toList())) {
            if (!isUntouched(entry)) {
                throw new Refused("intake.builtOn.WRITTEN");
            }
            texts.forget(entry.id());
            entries.move(entry, Entries.Move.of(entry, State.NOT_STARTED, clock.instant()));
            log.record(AuditEvent.of(
                            ProgressAction.DRAFT_TAKEN_BACK,
                            new Subject(
                                    Subject.Kind.ENTRY,
                                    entry.id().value(),
                                    entry.code().toString()))
                    .in(entry.cycle().value())
                    .changing(Map.of("state", entry.state()), Map.of("state", State.NOT_STARTED))
                    .because(reason));
        }
    }

    private Map<String, Entry> byKey(CycleId cycle) {
        Map<String, Entry> byKey = new HashMap<>();
        entries.of(cycle).forEach(entry -> byKey.put(entry.key(), entry));
        return byKey;
    }

    private WorkingCopy copy(Content content) {
        return new WorkingCopy(
                content, Set.of(), clock.instant(), currentActor.get().name());
    }

    private static Content content(Report.Entry printed, String reason) {
        return new Content(
                printed.achievements(),
                printed.plans(),
                printed.rating(),
                reason,
                printed.rating() == null,
                printed.departments().plans().isEmpty(),
                printed.programmes(),
                printed.programmes().isEmpty(),
                printed.sdgs(),
                "");
    }

    /// Hears how many entries have landed.
    @FunctionalInterface
    public interface Progress {
        void at(int done, int of);
    }

    /// The reason that goes on record with the ratings, and who hears of the progress.
    public record Course(String reason, Progress progress) {}

    /// Where the names of a report are found in the database.
    public record Ids(Map<PledgeCode, PledgeId> pledges, Map<String, DepartmentId> departments) {
        public Ids {
            pledges = Map.copyOf(pledges);
            departments = Map.copyOf(departments);
        }

        List<DepartmentId> named(List<String> names) {
            return names.stream()
                    .map(name -> Objects.requireNonNull(departments.get(name), name))
                    .toList();
        }
    }
}
