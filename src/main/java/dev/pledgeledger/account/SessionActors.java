package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads who somebody is in a session: a role that asks for a second factor counts only where one was shown, also when
/// the role arrives while she is signed in.
@Component
class SessionActors {

    private final Actors actors;
    private final GuardedRoles guarded;

    SessionActors(Actors actors, GuardedRoles guarded) {
        this.actors = actors;
        this.guarded = guarded;
    }

    Optional<Actor> load(StaffId id, boolean secondFactor) {
        return secondFactor ? actors.load(id) : actors.load(id).map(guarded::without);
    }

    /// The roles that somebody is without where no second factor was shown.
    Set<Role> guarded(StaffId id) {
        return actors.load(id).map(guarded::of).orElse(Set.of());
    }
}
