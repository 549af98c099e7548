package dev.pledgeledger.publication;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.Totals;
import dev.pledgeledger.spreadsheet.SheetWriter;
import dev.pledgeledger.spreadsheet.SheetWriter.Look;
import java.util.List;

/// The sheet 集計: the entries counted by rating, as the report's table of totals has them.
final class TotalsSheet {

    static final String NAME = "集計";

    private static final int HEAD = 1;
    private static final int COUNT = 2;
    private static final int SHARE = 3;

    private TotalsSheet() {}

    static void write(Report report, SheetWriter sheet) {
        Totals totals = report.totals();
        sheet.widths(List.of(28, 12, 12));
        List<String> heads = List.of("rating", "count", "percent");
        for (int i = 0; i < heads.size(); i++) {
            sheet.text(HEAD, i + 1, SiteText.of("publication.site.distribution." + heads.get(i)), Look.HEAD);
        }
        int row = HEAD;
        for (Rating rating : Rating.values()) {
            line(sheet, ++row, rating + " " + SiteText.rating(rating), totals.count(rating));
            sheet.share(row, SHARE, totals.shares().of(rating).fraction(), Look.LINED);
        }
        line(sheet, ++row, SiteText.of("publication.site.distribution.total"), totals.total());
        line(sheet, ++row, SiteText.of("publication.site.figures.unrated"), totals.unrated());
        line(sheet, ++row, SiteText.of("publication.site.figures.withdrawn"), totals.withdrawn());
        sheet.text(row + 2, 1, SiteText.of("publication.site.distribution.note"), Look.LINE);
        String rounding = Distribution.of(totals).rounding();
        if (rounding != null) {
            sheet.text(row + 3, 1, rounding, Look.LINE);
        }
        sheet.page();
    }

    private static void line(SheetWriter sheet, int row, String words, int count) {
        sheet.text(row, 1, words, Look.LINED);
        sheet.number(row, COUNT, count, Look.LINED);
    }
}
