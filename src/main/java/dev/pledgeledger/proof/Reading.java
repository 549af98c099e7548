package dev.pledgeledger.proof;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;

/// A report taken apart into sentences and morphemes, for the rules that look across its entries.
record Reading(List<ReadEntry> entries) {

    record ReadEntry(PledgeCode pledge, String key, Written written, List<Cell> cells) {}

    static Reading of(Report report) {
        List<ReadEntry> entries = new ArrayList<>();
        report.pledges()
                .forEach(pledge -> pledge.entries().forEach(entry -> {
                    Written written = Written.of(report.fiscalYear(), entry);
                    entries.add(new ReadEntry(pledge.code(), entry.key(), written, Cell.both(written)));
                }));
        return new Reading(List.copyOf(entries));
    }
}
