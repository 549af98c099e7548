package dev.pledgeledger.account;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

@Component
class SignedInActor implements CurrentActor {

    private final SecurityContextHolderStrategy contexts;

    SignedInActor(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    @Override
    public Actor get() {
        return switch (contexts.getContext().getAuthentication()) {
            case StaffAuthentication person ->
                person.actor().orElseThrow(() -> new AccessDeniedException("the account has been deactivated"));
            case SystemAuthentication system -> Actor.system(system.getName());
            case null, default -> throw new AccessDeniedException("nobody is signed in");
        };
    }
}
