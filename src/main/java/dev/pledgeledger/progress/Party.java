package dev.pledgeledger.progress;

import dev.pledgeledger.common.Role;
import java.util.Set;

/// Who may take a step.
public enum Party {
    /// A drafter of a department responsible for the entry, on either side.
    DRAFTER(Role.DRAFTER),
    /// A drafter, or the reviewer who enters for a silent department.
    WRITER(Role.DRAFTER, Role.REVIEWER),
    /// A drafter or the head of the lead department.
    LEAD_DEPARTMENT(Role.DRAFTER, Role.HEAD),
    /// A head or director who is asked to confirm or to concur.
    CONCURRING_HEAD(Role.HEAD, Role.DIRECTOR),
    /// Who submitted the entry, or the head of its lead department.
    SUBMITTER_OR_HEAD(Role.DRAFTER, Role.HEAD),
    REVIEWER(Role.REVIEWER),
    /// A reviewer, or the clock when a claim has lasted too long.
    REVIEWER_OR_CLOCK(Role.REVIEWER),
    SIGNATORY(Role.SIGNATORY);

    private final Set<Role> roles;

    Party(Role... roles) {
        this.roles = Set.of(roles);
    }

    /// In which roles somebody belongs to it.
    public Set<Role> roles() {
        return roles;
    }

    public String textKey() {
        return "progress.party." + name();
    }

    boolean includes(Situation situation) {
        return switch (this) {
            case DRAFTER -> situation.hasInResponsible(Role.DRAFTER);
            case WRITER -> situation.hasInResponsible(Role.DRAFTER) || situation.actorEntersFor();
            case LEAD_DEPARTMENT -> situation.hasInLead(Role.DRAFTER) || situation.hasInLead(Role.HEAD);
            case CONCURRING_HEAD -> concurs(situation);
            case SUBMITTER_OR_HEAD -> situation.actorSubmitted() || situation.hasInLead(Role.HEAD);
            case REVIEWER -> situation.actor().has(Role.REVIEWER);
            case REVIEWER_OR_CLOCK ->
                situation.actor().has(Role.REVIEWER) || situation.actor().isSystem();
            case SIGNATORY -> situation.actor().has(Role.SIGNATORY);
        };
    }

    /// While an entry waits, those whose answer is outstanding; otherwise those who may be asked one day.
    private static boolean concurs(Situation situation) {
        return situation.entry().state() == State.CONCURRENCE
                ? situation.open().stream().anyMatch(asked -> asked.isFor(situation.actor()))
                : situation.hasInResponsible(Role.HEAD) || situation.hasInLead(Role.DIRECTOR);
    }
}
