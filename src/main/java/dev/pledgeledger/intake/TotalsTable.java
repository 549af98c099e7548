package dev.pledgeledger.intake;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.PrintedTotals;
import dev.pledgeledger.report.Totals;
import java.util.EnumMap;
import java.util.Map;

/// The printed table of totals, held against what its rows say.
final class TotalsTable {

    private final Map<Rating, Line.PrintedTotal> rated = new EnumMap<>(Rating.class);
    private int total;
    private int line;

    void add(Line.PrintedTotal printed) {
        Rating rating = printed.rating();
        if (rating != null) {
            rated.put(rating, printed);
        } else {
            total = printed.count();
            line = printed.number();
        }
    }

    PrintedTotals printed() {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        rated.forEach((rating, printed) -> counts.put(rating, printed.count()));
        return new PrintedTotals(counts, total);
    }

    void compare(Totals read, Findings findings) {
        PrintedTotals printed = printed();
        for (Rating rating : Rating.values()) {
            Line.PrintedTotal claim = rated.get(rating);
            report(
                    rating.name(),
                    claim == null ? line : claim.number(),
                    printed.count(rating),
                    read.count(rating),
                    findings);
        }
        report("計", line, total, read.total(), findings);
        int sum = rated.values().stream().mapToInt(Line.PrintedTotal::count).sum();
        if (sum != total) {
            findings.add(FindingCode.TOTALS_SUM, line, "集計表の計は%d件ですが、AからEを足すと%d件です。".formatted(total, sum));
        }
    }

    private static void report(String name, int line, int printed, int read, Findings findings) {
        if (printed != read) {
            String difference =
                    printed > read ? "%d件足りません".formatted(printed - read) : "%d件多くあります".formatted(read - printed);
            findings.add(
                    FindingCode.TOTALS_DIFFER,
                    line,
                    "集計表の%sは%d件ですが、読み取れたのは%d件で、%s。".formatted(name, printed, read, difference));
        }
    }
}
