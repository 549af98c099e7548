package dev.pledgeledger.signoff.ui;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.ui.MenuCount;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffPaths;
import org.springframework.stereotype.Component;

/// Shows whoever signs in the menu how many packages wait for her: to be decided, or to be read afterwards.
@Component
class SignOffMenuCount implements MenuCount {

    private final PackageQueries packages;
    private final CurrentActor actor;

    SignOffMenuCount(PackageQueries packages, CurrentActor actor) {
        this.packages = packages;
        this.actor = actor;
    }

    @Override
    public String path() {
        return SignOffPaths.SIGN_OFF;
    }

    @Override
    public int count() {
        return actor.get().has(Role.SIGNATORY)
                ? packages.waiting().size() + packages.toRead().size()
                : 0;
    }
}
