package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Shares;
import dev.pledgeledger.report.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The counts of a report by area as a table of a sheet, with the shares of the whole.
final class TallySheet {

    private TallySheet() {}

    /// The counts under a heading, how they are counted, and where a share is not what plain rounding would give.
    static Sheet.Part part(String id, String heading, Report report, String... sentences) {
        String rounding = Distribution.of(report.totals()).rounding();
        return Sheet.Part.of(
                id,
                heading,
                of(report),
                Stream.concat(Stream.of(sentences), rounding == null ? Stream.empty() : Stream.of(rounding))
                        .toArray(String[]::new));
    }

    private static Sheet.Table of(Report report) {
        List<String> heads = new ArrayList<>(List.of(
                SiteText.of("signoff.tally.area"),
                SiteText.of("signoff.tally.pledges"),
                SiteText.of("signoff.tally.rows"),
                SiteText.of("signoff.tally.entries")));
        Stream.of(Rating.values()).map(Rating::name).forEach(heads::add);
        heads.add(SiteText.of("signoff.tally.rated"));
        heads.add(SiteText.of("signoff.tally.unrated"));
        List<List<SheetCell>> rows = new ArrayList<>();
        report.areas().forEach(area -> rows.add(row(area.number() + " " + area.title(), Tally.of(area))));
        Tally all = Tally.of(report);
        rows.add(row(SiteText.of("report.totals.total"), all));
        rows.add(shares(all.totals().shares()));
        return new Sheet.Table("tally", heads, rows);
    }

    private static List<SheetCell> row(String name, Tally tally) {
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.of(name),
                SheetCell.of(tally.pledges()),
                SheetCell.of(tally.rows()),
                SheetCell.of(tally.entries())));
        Stream.of(Rating.values())
                .map(rating -> SheetCell.of(tally.totals().count(rating)))
                .forEach(cells::add);
        cells.add(SheetCell.of(tally.totals().total()));
        cells.add(SheetCell.of(tally.totals().unrated()));
        return cells;
    }

    private static List<SheetCell> shares(Shares shares) {
        SheetCell none = SheetCell.figure("");
        List<SheetCell> cells =
                new ArrayList<>(List.of(SheetCell.of(SiteText.of("publication.sheet.shares")), none, none, none));
        Stream.of(Rating.values())
                .map(rating -> SheetCell.figure(shares.of(rating).text() + "％"))
                .forEach(cells::add);
        cells.addAll(List.of(none, none));
        return cells;
    }
}
