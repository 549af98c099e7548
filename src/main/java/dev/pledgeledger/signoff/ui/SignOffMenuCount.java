package dev.pledgeledger.signoff.ui;

import dev.pledgeledger.common.ui.MenuCount;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffPaths;
import org.springframework.stereotype.Component;

/// Shows in the menu how many packages wait for their decision.
@Component
class SignOffMenuCount implements MenuCount {

    private final PackageQueries packages;

    SignOffMenuCount(PackageQueries packages) {
        this.packages = packages;
    }

    @Override
    public String path() {
        return SignOffPaths.SIGN_OFF;
    }

    @Override
    public int count() {
        return packages.waiting().size();
    }
}
