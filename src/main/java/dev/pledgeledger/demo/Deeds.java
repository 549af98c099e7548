package dev.pledgeledger.demo;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.organization.DepartmentQueries;
import dev.pledgeledger.pledge.PledgeQueries;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryFilter;
import dev.pledgeledger.progress.EntryId;
import dev.pledgeledger.progress.EntryQueries;
import dev.pledgeledger.progress.EntryRow;
import dev.pledgeledger.progress.Outcome;
import dev.pledgeledger.progress.ProgressService;
import dev.pledgeledger.progress.RegroupingService;
import dev.pledgeledger.progress.Step;
import dev.pledgeledger.progress.StepRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// What people do with the entries of a year, named by their keys: each time the step of the real service, at the
/// version that stands there. Whoever is signed in does it.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class Deeds {

    private final ProgressService progress;
    private final RegroupingService regrouping;
    private final EntryQueries entries;
    private final CycleQueries cycles;
    private final PledgeQueries pledges;
    private final DepartmentQueries departments;
    private final Commentary commentary;
    private final Map<String, Known> byKey = new HashMap<>();

    private record Known(EntryId id, long version) {}

    Deeds(
            ProgressService progress,
            RegroupingService regrouping,
            EntryQueries entries,
            CycleQueries cycles,
            PledgeQueries pledges,
            DepartmentQueries departments,
            Commentary commentary) {
        this.progress = progress;
        this.regrouping = regrouping;
        this.entries = entries;
        this.cycles = cycles;
        this.pledges = pledges;
        this.departments = departments;
        this.commentary = commentary;
    }

    /// From now on the keys mean the entries of this year, as they stand now.
    void look(CycleId year) {
        byKey.clear();
        for (EntryRow row : entries.rows(EntryFilter.of(year), 0, Integer.MAX_VALUE)) {
            byKey.put(row.key(), new Known(row.id(), row.version()));
        }
    }

    void take(Step step, String key) {
        take(step, key, "");
    }

    void take(Step step, String key, String reason) {
        take(StepRequest.of(step, id(key), version(key)).because(reason), key);
    }

    void take(Step step, String key, String reason, LocalDate dueOn) {
        take(StepRequest.of(step, id(key), version(key)).because(reason).dueOn(dueOn), key);
    }

    void override(String key, Rating rating, String reason) {
        take(
                StepRequest.of(Step.OVERRIDE, id(key), version(key))
                        .because(reason)
                        .proposing(rating),
                key);
    }

    private void take(StepRequest request, String key) {
        done(request.step(), key, progress.take(request));
    }

    void save(String key, Content content) {
        done(Step.SAVE, key, progress.save(id(key), version(key), content));
    }

    void reword(String key, String reason, Content wording) {
        StepRequest request =
                StepRequest.of(Step.CORRECT_WORDING, id(key), version(key)).because(reason);
        done(Step.CORRECT_WORDING, key, progress.correctWording(request, wording));
    }

    void assign(String key, List<String> achievements, List<String> plans) {
        done(Step.ASSIGN, key, progress.assign(id(key), version(key), ids(achievements), ids(plans)));
    }

    /// Opens new work under the pledge that its key names.
    void add(CycleId year, String key, String reason) {
        Cycle cycle = cycles.find(year).orElseThrow();
        PledgeCode code = PledgeCode.parse(key.substring(0, key.indexOf('.'))).orElseThrow();
        EntryId id = regrouping.add(year, pledges.pledge(cycle.manifesto(), code), reason);
        byKey.put(key, new Known(id, 0));
    }

    Commentary commentary() {
        return commentary;
    }

    EntryId id(String key) {
        return known(key).id();
    }

    long version(String key) {
        return known(key).version();
    }

    private Known known(String key) {
        return Objects.requireNonNull(byKey.get(key), () -> "no entry " + key);
    }

    /// Departments by name, the open one where two share it.
    private List<DepartmentId> ids(List<String> names) {
        Map<String, DepartmentId> known = new HashMap<>();
        departments
                .all()
                .forEach(department -> known.merge(
                        department.name(), department.id(), (one, other) -> department.isOpen() ? other : one));
        return names.stream()
                .map(name -> Objects.requireNonNull(known.get(name), name))
                .toList();
    }

    private void done(Step step, String key, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var entry) -> byKey.put(key, new Known(entry.id(), entry.version()));
            case Outcome.Refused(var reasons) ->
                throw new IllegalStateException("the sample city: " + step + " of " + key + ": " + reasons);
        }
    }
}
