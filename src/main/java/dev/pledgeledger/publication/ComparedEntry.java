package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.publication.Errata.Field;
import dev.pledgeledger.report.Report.Entry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An entry of one report beside the same entry of another, as far as it stands in them.
///
/// @param code of its pledge in the later report, of one that is gone in the earlier
/// @param changed what reads differently, but for the rating
public record ComparedEntry(
        ComparedKind kind,
        PledgeCode code,
        String pledge,
        @Nullable Rating before,
        @Nullable Rating after,
        List<Field> changed) {

    static ComparedEntry of(@Nullable ReportLine before, @Nullable ReportLine after) {
        ReportLine line = Objects.requireNonNull(after == null ? before : after);
        return new ComparedEntry(
                ComparedKind.of(before, after),
                line.place().pledge().code(),
                line.place().pledge().text(),
                before == null ? null : before.entry().rating(),
                after == null ? null : after.entry().rating(),
                before == null || after == null ? List.of() : changed(before, after));
    }

    private static List<Field> changed(ReportLine before, ReportLine after) {
        return Stream.of(Field.values())
                .filter(field -> !Objects.equals(reads(field, before), reads(field, after)))
                .toList();
    }

    private static Object reads(Field field, ReportLine line) {
        Entry entry = line.entry();
        return switch (field) {
            case PLEDGE_TEXT -> line.place().pledge().text();
            case PLEDGE -> line.place().pledge().code();
            case RATING -> "";
            case ACHIEVEMENTS -> entry.achievements();
            case PLANS -> entry.plans();
            case DEPARTMENTS -> entry.departments();
            case PROGRAMMES -> entry.programmes();
            case SDGS -> entry.sdgs();
        };
    }
}
