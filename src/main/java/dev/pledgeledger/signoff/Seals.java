package dev.pledgeledger.signoff;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportDigest;
import dev.pledgeledger.signoff.PackageRecord.Moment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Holds what would be published against what was signed, letter by letter.
@Component
class Seals {

    private final PackagedEntries packaged;
    private final PackageRecords records;

    Seals(PackagedEntries packaged, PackageRecords records) {
        this.packaged = packaged;
        this.records = records;
    }

    /// Pledges that read otherwise now than when their package was signed, among those that wait to be published.
    ///
    /// @param now the report as it would be published
    Set<PledgeCode> altered(CycleId cycle, Report now) {
        Set<PledgeCode> altered = new TreeSet<>();
        packaged.signed(cycle).stream()
                .collect(Collectors.groupingBy(PackagedEntries.Signed::id))
                .forEach((id, entries) -> records.of(id).stream()
                        .filter(record -> record.moment() == Moment.SIGNED)
                        .forEach(record -> altered.addAll(altered(record.report(), now, entries))));
        return altered;
    }

    private static Set<PledgeCode> altered(Report then, Report now, List<PackagedEntries.Signed> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        PackagedEntries.Signed::code,
                        Collectors.mapping(PackagedEntries.Signed::key, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(pledge -> !digest(then, pledge.getValue()).equals(digest(now, pledge.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String digest(Report report, Set<String> keys) {
        return ReportDigest.of(report.only(entry -> keys.contains(entry.key())));
    }
}
