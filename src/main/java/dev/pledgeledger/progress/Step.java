package dev.pledgeledger.progress;

import static dev.pledgeledger.progress.Need.CHANGE_OR_ANSWER;
import static dev.pledgeledger.progress.Need.COMPLETE;
import static dev.pledgeledger.progress.Need.CYCLE_CLOSED;
import static dev.pledgeledger.progress.Need.CYCLE_OPEN;
import static dev.pledgeledger.progress.Need.DEPARTMENTS;
import static dev.pledgeledger.progress.Need.DUE_DATE;
import static dev.pledgeledger.progress.Need.FOUR_EYES;
import static dev.pledgeledger.progress.Need.FRESH_EYES;
import static dev.pledgeledger.progress.Need.NEW_RATING;
import static dev.pledgeledger.progress.Need.NOBODY_ACTED_SINCE;
import static dev.pledgeledger.progress.Need.NOT_ARCHIVED;
import static dev.pledgeledger.progress.Need.NOT_CLAIMED_BY_ANOTHER;
import static dev.pledgeledger.progress.Need.NO_OPEN_MUST_FIX;
import static dev.pledgeledger.progress.Need.OTHER_DEPARTMENT;
import static dev.pledgeledger.progress.Need.RATING_REASON;
import static dev.pledgeledger.progress.Need.REASON;
import static dev.pledgeledger.progress.Need.REASON_IF_CLAIMED_BY_ANOTHER;
import static dev.pledgeledger.progress.State.APPROVED;
import static dev.pledgeledger.progress.State.CONCURRENCE;
import static dev.pledgeledger.progress.State.DRAFT;
import static dev.pledgeledger.progress.State.IN_REVIEW;
import static dev.pledgeledger.progress.State.NOT_STARTED;
import static dev.pledgeledger.progress.State.PACKAGED;
import static dev.pledgeledger.progress.State.PUBLISHED;
import static dev.pledgeledger.progress.State.RETURNED;
import static dev.pledgeledger.progress.State.SIGNED_OFF;
import static dev.pledgeledger.progress.State.SUBMITTED;
import static dev.pledgeledger.progress.State.UNASSIGNED;
import static dev.pledgeledger.progress.State.WITHDRAWN;

import dev.pledgeledger.audit.AuditAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The workflow: from where, to where, by whom, and what it needs. Where several states can follow, the first is the
/// usual one; where none is named, the state stays. There is no other table; the refusals, the buttons and the
/// diagrams are read from this one.
public enum Step implements AuditAction {
    // spotless:off
    ASSIGN(Scope.ENTRY, from(UNASSIGNED), to(NOT_STARTED), Party.REVIEWER, needs(DEPARTMENTS)),
    DECLINE(Scope.ENTRY, from(NOT_STARTED, DRAFT, RETURNED), to(UNASSIGNED), Party.LEAD_DEPARTMENT, needs(REASON)),
    START(Scope.ENTRY, from(NOT_STARTED), to(DRAFT), Party.DRAFTER, needs(CYCLE_OPEN)),
    SAVE(Scope.ENTRY, from(DRAFT, RETURNED), to(), Party.WRITER, needs(CYCLE_OPEN)),
    ENTER_FOR(Scope.ENTRY, from(NOT_STARTED, DRAFT, RETURNED), to(DRAFT), Party.REVIEWER, needs(REASON)),
    EXTEND(Scope.ENTRY, from(NOT_STARTED, DRAFT, RETURNED), to(), Party.REVIEWER, needs(DUE_DATE)),
    SUBMIT(Scope.ENTRY, from(DRAFT, RETURNED), to(CONCURRENCE, SUBMITTED), Party.WRITER,
            needs(CYCLE_OPEN, COMPLETE, RATING_REASON, CHANGE_OR_ANSWER)),
    CONCUR(Scope.ENTRY, from(CONCURRENCE), to(SUBMITTED, CONCURRENCE), Party.CONCURRING_HEAD, needs(FOUR_EYES)),
    OBJECT(Scope.ENTRY, from(CONCURRENCE), to(DRAFT), Party.CONCURRING_HEAD, needs(FOUR_EYES, REASON)),
    SETTLE(Scope.ENTRY, from(CONCURRENCE), to(SUBMITTED), Party.REVIEWER, needs(FOUR_EYES, OTHER_DEPARTMENT, REASON)),
    PULL_BACK(Scope.ENTRY, from(CONCURRENCE, SUBMITTED), to(DRAFT), Party.SUBMITTER_OR_HEAD, needs(NOBODY_ACTED_SINCE)),
    CLAIM(Scope.ENTRY, from(SUBMITTED), to(IN_REVIEW), Party.REVIEWER, needs(FOUR_EYES, OTHER_DEPARTMENT)),
    RELEASE(Scope.ENTRY, from(IN_REVIEW), to(SUBMITTED), Party.REVIEWER_OR_CLOCK, needs(REASON_IF_CLAIMED_BY_ANOTHER)),
    OVERRIDE(Scope.ENTRY, from(IN_REVIEW), to(), Party.REVIEWER,
            needs(OTHER_DEPARTMENT, NOT_CLAIMED_BY_ANOTHER, NEW_RATING, REASON)),
    RETURN(Scope.ENTRY, from(IN_REVIEW, APPROVED), to(RETURNED), Party.REVIEWER,
            needs(NOT_CLAIMED_BY_ANOTHER, REASON, DUE_DATE)),
    APPROVE(Scope.ENTRY, from(IN_REVIEW), to(APPROVED), Party.REVIEWER,
            needs(FOUR_EYES, OTHER_DEPARTMENT, NOT_CLAIMED_BY_ANOTHER, NO_OPEN_MUST_FIX)),
    CARRY_OVER(Scope.ENTRY, from(NOT_STARTED, DRAFT, CONCURRENCE, RETURNED), to(IN_REVIEW), Party.REVIEWER,
            needs(CYCLE_CLOSED, DEPARTMENTS, REASON)),
    WITHDRAW(Scope.ENTRY, Step.beforePackaged(), to(WITHDRAWN), Party.REVIEWER, needs(REASON)),
    REINSTATE(Scope.ENTRY, from(WITHDRAWN), to(DRAFT, UNASSIGNED), Party.REVIEWER, needs(NOT_ARCHIVED, REASON)),
    MOVE(Scope.ENTRY, Step.beforePackaged(), to(), Party.REVIEWER, needs(REASON)),
    SPLIT(Scope.ENTRY, Step.beforePackaged(), to(), Party.REVIEWER, needs(REASON)),
    JOIN(Scope.ENTRY, Step.beforePackaged(), to(), Party.REVIEWER, needs(REASON)),
    REORDER(Scope.ENTRY, Step.beforePackaged(), to(), Party.REVIEWER, needs(REASON)),
    PACKAGE(Scope.PACKAGE, from(APPROVED), to(PACKAGED), Party.REVIEWER, needs(CYCLE_CLOSED)),
    UNPACKAGE(Scope.PACKAGE, from(PACKAGED), to(APPROVED), Party.REVIEWER, needs(CYCLE_CLOSED)),
    SIGN_OFF(Scope.PACKAGE, from(PACKAGED), to(SIGNED_OFF), Party.SIGNATORY, needs(FOUR_EYES, FRESH_EYES)),
    SEND_BACK(Scope.PACKAGE, from(PACKAGED, SIGNED_OFF), to(RETURNED, IN_REVIEW), Party.SIGNATORY, needs(REASON)),
    PUBLISH(Scope.EDITION, from(SIGNED_OFF), to(PUBLISHED), Party.REVIEWER, needs()),
    CORRECT_WORDING(Scope.EDITION, from(PUBLISHED), to(IN_REVIEW), Party.REVIEWER, needs(NOT_ARCHIVED, REASON)),
    CORRECT(Scope.EDITION, from(PUBLISHED), to(DRAFT), Party.REVIEWER, needs(NOT_ARCHIVED, REASON, DUE_DATE));
    // spotless:on

    /// What a step is taken on.
    public enum Scope {
        ENTRY,
        PACKAGE,
        EDITION
    }

    private final Scope scope;
    private final Set<State> from;
    private final List<State> to;
    private final Party who;
    private final Set<Need> needs;

    Step(Scope scope, Set<State> from, List<State> to, Party who, Set<Need> needs) {
        this.scope = scope;
        this.from = from;
        this.to = to;
        this.who = who;
        this.needs = needs;
    }

    private static Set<State> from(State first, State... more) {
        return EnumSet.of(first, more);
    }

    private static Set<State> beforePackaged() {
        return EnumSet.range(UNASSIGNED, APPROVED);
    }

    private static List<State> to(State... states) {
        return List.of(states);
    }

    private static Set<Need> needs(Need... needs) {
        return Set.of(needs);
    }

    public Scope scope() {
        return scope;
    }

    /// Whether it is taken on one entry at a time, from the entry's own page.
    public boolean isOnOneEntry() {
        return scope == Scope.ENTRY || startsFrom().contains(PUBLISHED);
    }

    public Set<State> startsFrom() {
        return Set.copyOf(from);
    }

    /// The states that can follow, the usual one first; empty where the state stays.
    public List<State> follows() {
        return to;
    }

    public Party who() {
        return who;
    }

    public boolean requires(Need need) {
        return needs.contains(need);
    }

    public Set<Need> allNeeds() {
        return needs;
    }

    public String textKey() {
        return "progress.step." + name();
    }
}
