package dev.pledgeledger.report;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the tree of a document back into a report and refuses what no report can be.
final class ReportJsonReader {

    private ReportJsonReader() {}

    static Report report(JsonPlace root) {
        root.having("title", "manifesto", "fiscalYear", "asOf", "edition", "areas", "totals", "printedTotals");
        JsonPlace totals = root.at("totals").having("A", "B", "C", "D", "E", "total", "unrated", "withdrawn");
        var report = new Report(
                root.at("title").text(),
                root.at("manifesto").text(),
                year(root.at("fiscalYear")),
                root.at("asOf").parsed(time(LocalDate::parse), "日付（例：2026-03-31）"),
                root.at("edition").orNull(ReportJsonReader::edition),
                AreasReader.areas(root.at("areas")),
                totals.at("withdrawn").number(0),
                root.at("printedTotals").orNull(ReportJsonReader::printedTotals));
        checkTotals(totals, report.totals());
        return report;
    }

    private static FiscalYear year(JsonPlace place) {
        int year = place.number(0);
        try {
            return new FiscalYear(year);
        } catch (IllegalArgumentException e) {
            throw place.refused(year + "は年度として扱えません。");
        }
    }

    private static Report.EditionMark edition(JsonPlace place) {
        place.having("number", "publishedAt", "auditHead");
        return new Report.EditionMark(
                place.at("number").number(1),
                place.at("publishedAt").parsed(time(Instant::parse), "日時（例：2026-05-29T00:00:00Z）"),
                place.at("auditHead").text());
    }

    private static PrintedTotals printedTotals(JsonPlace place) {
        place.having("A", "B", "C", "D", "E", "total");
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, place.at(rating.name()).number(0));
        }
        return new PrintedTotals(counts, place.at("total").number(0));
    }

    private static void checkTotals(JsonPlace place, Totals counted) {
        for (Rating rating : Rating.values()) {
            checkCount(place.at(rating.name()), counted.count(rating));
        }
        checkCount(place.at("total"), counted.total());
        checkCount(place.at("unrated"), counted.unrated());
    }

    private static void checkCount(JsonPlace place, int counted) {
        int stated = place.number(0);
        if (stated != counted) {
            throw place.refused("集計が " + stated + " となっていますが、数えると " + counted + " です。");
        }
    }

    private static <T> Function<String, Optional<T>> time(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }
}
