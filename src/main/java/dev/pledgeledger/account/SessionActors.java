package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.StaffId;
import java.util.Optional;
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
}
