package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Who may read an entry: the planning office, the mayor's office, administrators and auditors all of them;
/// everybody else those of her own departments and all that is signed off.
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
        boolean own = entry.responsible().anyMatch(departments(actor)::contains);
        if (!readsAll(actor) && !entry.state().isSettled() && !own) {
            throw new AccessDeniedException("entry " + entry.id().value() + " is not for " + actor.login());
        }
    }
}
