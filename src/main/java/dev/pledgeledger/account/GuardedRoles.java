package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Roles that are worth nothing without a second factor (`ledger.sign-in.second-factor-for`).
@Component
class GuardedRoles {

    private final List<Role> guarded;

    GuardedRoles(@Value("${ledger.sign-in.second-factor-for:}") List<Role> guarded) {
        this.guarded = List.copyOf(guarded);
    }

    boolean concern(Actor actor) {
        return guarded.stream().anyMatch(actor::has);
    }

    Set<Role> of(Actor actor) {
        return guarded.stream().filter(actor::has).collect(Collectors.toUnmodifiableSet());
    }

    Actor without(Actor actor) {
        Map<Role, Set<DepartmentId>> left = new HashMap<>(actor.roles());
        left.keySet().removeAll(guarded);
        return new Actor(
                actor.staff(),
                actor.login(),
                actor.name(),
                actor.post(),
                actor.department(),
                actor.home(),
                left,
                actor.standIns().stream()
                        .filter(standIn -> !guarded.contains(standIn.role()))
                        .toList());
    }
}
