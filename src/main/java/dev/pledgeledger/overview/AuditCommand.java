package dev.pledgeledger.overview;

import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.audit.AuditVerification;
import dev.pledgeledger.audit.Verification;
import dev.pledgeledger.common.Command;
import dev.pledgeledger.common.CommandCall;
import dev.pledgeledger.common.CommandFailure;
import java.util.List;

/// `./ledger audit verify`: walks the log from its first line to its head.
public final class AuditCommand implements Command {

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void run(CommandCall call) {
        if (!call.arguments().equals(List.of("verify"))) {
            throw new CommandFailure("audit knows one thing: ./ledger audit verify");
        }
        AuditVerification service = call.service(AuditVerification.class);
        Verification found = call.service(SystemActors.class).command("監査記録の検証", service::verify);
        for (Verification.Fault fault : found.faults()) {
            call.out().println(fault.kind() + " " + fault.number() + " " + fault.detail());
        }
        if (!found.isWhole()) {
            throw new CommandFailure(
                    "監査記録に %d 件の異常があります（%d 行）".formatted(found.faults().size(), found.lines()));
        }
        call.out().println("監査記録は %d 行、先頭から末尾まで一致しています（%s）".formatted(found.lines(), found.head()));
    }
}
