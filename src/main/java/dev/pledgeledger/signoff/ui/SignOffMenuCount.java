package dev.pledgeledger.signoff.ui;

import dev.pledgeledger.common.ui.MenuCount;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.SignOffPackage;
import dev.pledgeledger.signoff.SignOffPaths;
import org.springframework.stereotype.Component;

/// Shows in the menu how many packages wait for their decision.
@Component
class SignOffMenuCount implements MenuCount {

    private final CycleQueries cycles;
    private final PackageQueries packages;

    SignOffMenuCount(CycleQueries cycles, PackageQueries packages) {
        this.cycles = cycles;
        this.packages = packages;
    }

    @Override
    public String path() {
        return SignOffPaths.SIGN_OFF;
    }

    @Override
    public int count() {
        return (int) cycles.current().map(Cycle::id).stream()
                .flatMap(cycle -> packages.of(cycle).stream())
                .filter(one -> one.state() == SignOffPackage.State.OPEN)
                .count();
    }
}
