package dev.pledgeledger.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes the steps of packages and editions: on many entries at once, all or none. Called by sign-off and
/// publication inside their own transaction, which decides on the package itself.
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("isAuthenticated()")
public class PackageStepService {

    private final Entries entries;
    private final Situations situations;
    private final Effects effects;

    PackageStepService(Entries entries, Situations situations, Effects effects) {
        this.entries = entries;
        this.situations = situations;
        this.effects = effects;
    }

    /// Takes a step on all entries, or on none and says what stands against each.
    public Together takeAll(Step step, Collection<EntryId> ids, String reason) {
        requireCollective(step);
        List<Situation> all = situations.of(all(ids, entries.lock(ids)));
        Map<Entry, List<Refusal>> refused = new LinkedHashMap<>();
        for (Situation situation : all) {
            List<Refusal> refusals = Rules.of(request(step, situation, reason), situation);
            if (!refusals.isEmpty()) {
                refused.put(situation.entry(), refusals);
            }
        }
        if (!refused.isEmpty()) {
            return new Together.Refused(refused);
        }
        List<Entry> done = new ArrayList<>();
        all.forEach(situation -> done.add(effects.of(request(step, situation, reason), situation)));
        return new Together.Done(done);
    }

    /// What stands against a step on each of these entries for the person signed in; entries it is possible on are
    /// left out. Nothing is changed.
    public Map<Entry, List<Refusal>> against(Step step, Collection<EntryId> ids) {
        requireCollective(step);
        Map<Entry, List<Refusal>> against = new LinkedHashMap<>();
        for (Situation situation : situations.of(all(ids, entries.find(ids)))) {
            List<Refusal> refusals = Rules.beforehand(step, situation);
            if (!refusals.isEmpty()) {
                against.put(situation.entry(), refusals);
            }
        }
        return against;
    }

    /// Sends one entry back out of its package.
    ///
    /// @param target [State#RETURNED] to be rewritten, or [State#IN_REVIEW] to be reviewed again
    public Outcome sendBack(StepRequest request, State target) {
        if (request.step() != Step.SEND_BACK || !Step.SEND_BACK.follows().contains(target)) {
            throw new IllegalArgumentException("nothing is sent back to " + target);
        }
        Situation situation = situations.of(entries.lock(request.entry()).orElseThrow());
        List<Refusal> refusals = situations.against(request, situation);
        return refusals.isEmpty()
                ? new Outcome.Done(effects.sendBack(request, situation, target))
                : new Outcome.Refused(refusals);
    }

    private static void requireCollective(Step step) {
        if (step.isOnOneEntry() || step == Step.SEND_BACK) {
            throw new IllegalArgumentException(step + " is taken on one entry at a time");
        }
    }

    private static List<Entry> all(Collection<EntryId> wanted, List<Entry> found) {
        if (Set.copyOf(wanted).size() != found.size()) {
            throw new NoSuchElementException("some of these entries are not there");
        }
        return found;
    }

    private static StepRequest request(Step step, Situation situation, String reason) {
        return StepRequest.of(step, situation.entry().id(), situation.entry().version())
                .because(reason);
    }

    /// What became of a step taken on many entries.
    public sealed interface Together {

        /// All were moved on.
        record Done(List<Entry> entries) implements Together {
            public Done {
                entries = List.copyOf(entries);
            }
        }

        /// None was: what stands against each of those that could not.
        record Refused(Map<Entry, List<Refusal>> reasons) implements Together {
            public Refused {
                reasons = Map.copyOf(reasons);
            }
        }
    }
}
