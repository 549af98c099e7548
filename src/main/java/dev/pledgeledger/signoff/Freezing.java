package dev.pledgeledger.signoff;

import dev.pledgeledger.signoff.PackageRecord.Moment;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Keeps a package as it is at this moment.
@Component
class Freezing {

    private final PackageQueries packages;
    private final ReconciliationQueries reconciliations;
    private final PackageRecords records;
    private final Clock clock;

    Freezing(PackageQueries packages, ReconciliationQueries reconciliations, PackageRecords records, Clock clock) {
        this.packages = packages;
        this.reconciliations = reconciliations;
        this.records = records;
        this.clock = clock;
    }

    PackageRecord freeze(SignOffPackage one, Moment moment) {
        PackageRecord record = PackageRecord.of(
                moment, clock.instant(), reconciliations.figures(one.cycle()).reconciliation(), packages.report(one));
        records.keep(one.id(), record);
        return record;
    }
}
