package dev.pledgeledger.proof;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in one entry, as far as the proofreader looks at it.
///
/// @param year the year the report is on
/// @param names names of programmes and departments, which are written as they are written
/// @param proposal what last year's plans propose for the achievements
public record Written(
        FiscalYear year, String achievements, String plans, Rated rated, List<String> names, Retold proposal) {

    /// The rating beside last year's.
    ///
    /// @param excused whether a reason for the rating is given
    public record Rated(@Nullable Rating rating, @Nullable Rating before, boolean excused) {}

    public Written {
        names = List.copyOf(names);
    }

    /// Where nothing was proposed.
    Written(FiscalYear year, String achievements, String plans, Rated rated, List<String> names) {
        this(year, achievements, plans, rated, names, Retold.NONE);
    }

    static Written of(FiscalYear year, Report.Entry entry) {
        List<String> names = new ArrayList<>(entry.programmes());
        names.addAll(entry.departments().achievements());
        names.addAll(entry.departments().plans());
        return new Written(
                year,
                entry.achievements().source(),
                entry.plans().source(),
                new Rated(entry.rating(), null, true),
                names);
    }
}
