package dev.pledgeledger.account;

import dev.pledgeledger.common.CurrentActor;
import dev.pledgeledger.common.ui.DeskLines;
import java.util.List;
import org.springframework.stereotype.Component;

/// For whoever would stand outside if she lost her device: that she has no recovery code, or hardly any left.
@Component
class RecoveryLines implements DeskLines {

    private static final int FEW = 2;

    private final SecondFactors factors;
    private final CurrentActor actor;

    RecoveryLines(SecondFactors factors, CurrentActor actor) {
        this.factors = factors;
        this.actor = actor;
    }

    @Override
    public List<Line> lines() {
        return actor
                .get()
                .person()
                .filter(me -> factors.sealedSecret(me).isPresent())
                .map(factors::recoveryLeft)
                .filter(left -> left <= FEW)
                .map(left -> new Line(AccountPaths.OWN, "account.desk.recovery", List.of(left)))
                .stream()
                .toList();
    }
}
