package dev.pledgeledger.signoff;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.signoff.PackageRecord.Moment;
import java.time.Clock;
import java.util.Optional;
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
        PackageRecord record = now(one, moment);
        records.keep(one.id(), record);
        return record;
    }

    /// As it was signed, or as it is while it is not.
    PackageRecord standing(SignOffPackage one) {
        return signed(one).orElseGet(() -> now(one, Moment.MADE));
    }

    /// Its report alone.
    Report report(SignOffPackage one) {
        return signed(one).map(PackageRecord::report).orElseGet(() -> packages.report(one));
    }

    private Optional<PackageRecord> signed(SignOffPackage one) {
        return records.of(one.id()).stream()
                .filter(record -> record.moment() == Moment.SIGNED)
                .findFirst();
    }

    private PackageRecord now(SignOffPackage one, Moment moment) {
        return PackageRecord.of(
                moment, clock.instant(), reconciliations.figures(one.cycle()).reconciliation(), packages.report(one));
    }
}
