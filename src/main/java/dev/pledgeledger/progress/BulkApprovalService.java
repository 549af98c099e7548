package dev.pledgeledger.progress;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// 一括承認: approves entries whose rating is last year's and on which nothing is left to discuss, each for itself, by
/// the very steps that are taken on its page.
@Service
@PreAuthorize("isAuthenticated()")
public class BulkApprovalService {

    private final Entries entries;
    private final Situations situations;
    private final Effects effects;
    private final EntryAccess access;

    BulkApprovalService(Entries entries, Situations situations, Effects effects, EntryAccess access) {
        this.entries = entries;
        this.situations = situations;
        this.effects = effects;
        this.access = access;
    }

    /// For each of these entries, what stands against approving it together with others.
    @Transactional(readOnly = true)
    public Map<EntryId, List<Refusal>> against(Collection<EntryId> ids) {
        Map<EntryId, List<Refusal>> refusals = new LinkedHashMap<>();
        for (Situation situation : situations.of(entries.find(ids))) {
            access.check(situation.actor(), situation.entry());
            refusals.put(situation.entry().id(), against(situation));
        }
        return refusals;
    }

    /// Claims one entry, where that is still to be done, and approves it. Both happen, or neither.
    ///
    /// @param version the one that was seen in the list
    @Transactional
    public Outcome approve(EntryId id, long version) {
        Situation situation = situations.of(entries.lock(id).orElseThrow(NoSuchElementException::new));
        access.check(situation.actor(), situation.entry());
        StepRequest first = StepRequest.of(first(situation), id, version);
        List<Refusal> moved = situations.against(first, situation).stream()
                .filter(Refusal.Newer.class::isInstance)
                .toList();
        List<Refusal> refusals =
                Stream.concat(moved.stream(), against(situation).stream()).toList();
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Entry claimed = first.step() == Step.CLAIM ? effects.of(first, situation) : situation.entry();
        return approve(claimed);
    }

    private Outcome approve(Entry claimed) {
        Situation situation = situations.of(claimed);
        StepRequest request = StepRequest.of(Step.APPROVE, claimed.id(), claimed.version())
                .because(Texts.of(Locale.JAPANESE, "progress.bulk.reason"));
        List<Refusal> refusals = Rules.of(request, situation);
        if (!refusals.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused(refusals);
        }
        return new Outcome.Done(effects.of(request, situation));
    }

    private static Step first(Situation situation) {
        return situation.entry().claimedBy() == null ? Step.CLAIM : Step.APPROVE;
    }

    private static List<Refusal> against(Situation situation) {
        List<Refusal> refusals = new ArrayList<>(Rules.beforehand(first(situation), situation));
        Rating now = situation.content().rating();
        if (now == null || now != situation.lastYear()) {
            refusals.add(new Refusal.RatingMoved(situation.lastYear(), now));
        }
        if (situation.remarks().open() > 0) {
            refusals.removeIf(Refusal.OpenMustFix.class::isInstance);
            refusals.add(new Refusal.OpenComments(situation.remarks().open()));
        }
        return List.copyOf(refusals);
    }
}
