package dev.pledgeledger.intake.ui;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.intake.Checked;
import dev.pledgeledger.report.Report;
import java.util.List;

/// An entry of the report that was read, with what was found beside it.
record RepairRow(PledgeCode code, Report.Entry entry, List<Checked> findings) {

    static List<RepairRow> of(MendDesk desk) {
        return desk.report()
                .pledges()
                .flatMap(pledge -> pledge.entries().map(entry -> of(pledge.code(), entry, desk)))
                .toList();
    }

    private static RepairRow of(PledgeCode code, Report.Entry entry, MendDesk desk) {
        return new RepairRow(
                code,
                entry,
                desk.checked().stream()
                        .filter(one -> entry.key().equals(one.key()))
                        .toList());
    }

    boolean isOpen() {
        return findings.stream().anyMatch(Checked::isOpen);
    }
}
