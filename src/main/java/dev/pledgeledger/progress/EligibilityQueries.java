package dev.pledgeledger.progress;

import dev.pledgeledger.account.ActorQueries;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.organization.DepartmentQueries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says beforehand who may take the next decision, by the very rules that will be asked then.
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EligibilityQueries {

    private final Entries entries;
    private final Situations situations;
    private final ActorQueries actors;
    private final DepartmentQueries departments;
    private final EntryAccess access;

    EligibilityQueries(
            Entries entries,
            Situations situations,
            ActorQueries actors,
            DepartmentQueries departments,
            EntryAccess access) {
        this.entries = entries;
        this.situations = situations;
        this.actors = actors;
        this.departments = departments;
        this.access = access;
    }

    /// One for each decision that is waited for; none where the department is writing or all is done.
    public List<Eligibility> of(EntryId id) {
        Situation situation = situations.of(entries.find(id).orElseThrow());
        access.check(situation.actor(), situation.entry());
        return switch (situation.entry().state()) {
            case CONCURRENCE ->
                situation.open().stream()
                        .map(asked -> concurrence(situation, asked))
                        .toList();
            case SUBMITTED -> List.of(decision(situation, Step.CLAIM, Role.REVIEWER));
            case IN_REVIEW -> List.of(decision(situation, Step.APPROVE, Role.REVIEWER));
            case PACKAGED -> List.of(decision(situation, Step.SIGN_OFF, Role.SIGNATORY));
            case UNASSIGNED, NOT_STARTED, DRAFT, RETURNED, APPROVED, SIGNED_OFF, PUBLISHED, WITHDRAWN -> List.of();
        };
    }

    /// Who may take a step on all of these entries at once; somebody whom a rule leaves out on one of them may not.
    public JointEligibility together(Step step, Collection<EntryId> ids) {
        List<Situation> all = situations.of(entries.find(ids));
        all.forEach(situation -> access.check(situation.actor(), situation.entry()));
        List<JointEligibility.Decider> may = new ArrayList<>();
        List<JointEligibility.Excluded> excluded = new ArrayList<>();
        for (Actor holder : step.who().roles().stream()
                .flatMap(role -> actors.holding(role).stream())
                .distinct()
                .toList()) {
            Map<Entry, List<Refusal>> against = new LinkedHashMap<>();
            for (Situation situation : all) {
                List<Refusal> refusals = lasting(step, situation.seenBy(holder));
                if (!refusals.isEmpty()) {
                    against.put(situation.entry(), refusals);
                }
            }
            if (against.isEmpty()) {
                may.add(new JointEligibility.Decider(
                        holder.name(),
                        holder.inPlaceOf(step.who().roles(), List.of())
                                .map(Actor.StandIn::name)
                                .orElse(null)));
            } else {
                excluded.add(new JointEligibility.Excluded(holder.name(), against));
            }
        }
        return new JointEligibility(may, excluded);
    }

    private Eligibility concurrence(Situation situation, Concurrence question) {
        DepartmentId id = question.department();
        String department =
                Objects.requireNonNull(departments.byIds(List.of(id)).get(id)).name();
        return sorted(
                situation,
                Step.CONCUR,
                new Eligibility.Asked(department, question.capacity()),
                actors.holding(question.capacity().role(), id));
    }

    private Eligibility decision(Situation situation, Step step, Role role) {
        return sorted(situation, step, null, actors.holding(role));
    }

    private static Eligibility sorted(
            Situation situation, Step step, Eligibility.@Nullable Asked asked, List<Actor> holders) {
        List<String> names = new ArrayList<>();
        List<Eligibility.Excluded> excluded = new ArrayList<>();
        for (Actor holder : holders) {
            List<Refusal> against = lasting(step, situation.seenBy(holder));
            if (against.isEmpty()) {
                names.add(holder.name());
            } else {
                excluded.add(new Eligibility.Excluded(holder.name(), against));
            }
        }
        return new Eligibility(step, asked, names, excluded);
    }

    private static List<Refusal> lasting(Step step, Situation situation) {
        return Rules.beforehand(step, situation).stream()
                .filter(refusal -> Eligibility.LASTING.contains(refusal.getClass()))
                .toList();
    }
}
