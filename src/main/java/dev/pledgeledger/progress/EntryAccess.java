package dev.pledgeledger.progress;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Who may read an entry: the planning office, the mayor's office, administrators and auditors all of them;
/// everybody else those of her own departments, also where these were closed, and all that is signed off. What backs an
/// entry up stays between
/// them and the departments, also when it is published.
@Component
class EntryAccess {

    private static final Set<Role> READ_ALL =
            EnumSet.of(Role.REVIEWER, Role.SIGNATORY, Role.ADMINISTRATOR, Role.AUDITOR);

    boolean readsAll(Actor actor) {
        return actor.isSystem() || READ_ALL.stream().anyMatch(actor::has);
    }

    /// The departments whose drafts a person may read.
    Set<DepartmentId> departments(Actor actor) {
        return Stream.concat(
                        Stream.ofNullable(actor.home()),
                        actor.roles().values().stream().flatMap(Collection::stream))
                .collect(Collectors.toSet());
    }

    void check(Actor actor, Entry entry) {
        if (!entry.state().isSettled() && !worksOn(actor, entry)) {
            throw new AccessDeniedException("entry " + entry.id().value() + " is not for " + actor.login());
        }
    }

    /// Whether she may read what was written before it was signed off.
    boolean readsDrafts(Actor actor, Entry entry) {
        return worksOn(actor, entry);
    }

    boolean readsEvidence(Actor actor, Entry entry) {
        return worksOn(actor, entry);
    }

    void checkEvidence(Actor actor, Entry entry) {
        if (!readsEvidence(actor, entry)) {
            throw denied("the evidence", actor, entry);
        }
    }

    void checkDrafts(Actor actor, Entry entry) {
        if (!readsDrafts(actor, entry)) {
            throw denied("the draft", actor, entry);
        }
    }

    /// Of what happened to an entry, what this person may know. Who has read what is for the whole log alone; comments
    /// stand where those are shown who may read them.
    List<AuditLine> known(List<AuditLine> history, Actor actor, Entry entry) {
        Set<String> hidden = new HashSet<>(
                readsEvidence(actor, entry) ? Set.of(ProgressAction.EVIDENCE_READ.name()) : ProgressAction.EVIDENCE);
        if (!readsAll(actor)) {
            hidden.addAll(ProgressAction.COMMENTS);
        }
        return history.stream().filter(line -> !hidden.contains(line.action())).toList();
    }

    private static AccessDeniedException denied(String what, Actor actor, Entry entry) {
        return new AccessDeniedException(what + " of entry " + entry.id().value() + " is not for " + actor.login());
    }

    private boolean worksOn(Actor actor, Entry entry) {
        return readsAll(actor)
                || Stream.concat(entry.responsible(), entry.named()).anyMatch(departments(actor)::contains);
    }
}
