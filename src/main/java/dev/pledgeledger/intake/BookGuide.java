package dev.pledgeledger.intake;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.common.Wareki;
import dev.pledgeledger.cycle.Cycle;
import dev.pledgeledger.progress.RatingDefinitions;
import dev.pledgeledger.spreadsheet.SheetWriter;
import dev.pledgeledger.spreadsheet.SheetWriter.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The first sheet of a workbook: what it is, how it is filled in and by when, and what each rating means.
record BookGuide(Cycle cycle, String department, RatingDefinitions definitions, LocalDate today) {

    private static final List<String> HOW = List.of("fill", "many", "flags", "rows", "back");

    String title() {
        return Texts.japanese(
                "intake.book.guide.title", cycle.title(), cycle.year().label(), department);
    }

    void write(SheetWriter sheet) {
        sheet.widths(List.of(20, 90));
        sheet.text(1, 1, title(), Look.TITLE);
        int row = 2;
        sheet.text(row, 1, text("made"), Look.HEAD);
        sheet.text(row, 2, Wareki.day(today), Look.CLOSED);
        LocalDate due = cycle.draftsDue();
        if (due != null) {
            sheet.text(++row, 1, text("due"), Look.HEAD);
            sheet.text(row, 2, Wareki.day(due), Look.CLOSED);
        }
        sheet.text(++row, 1, text("instructions"), Look.HEAD);
        sheet.text(row, 2, cycle.instructions(), Look.CLOSED);
        for (String step : HOW) {
            sheet.text(++row, 1, text(step), Look.HEAD);
            sheet.text(row, 2, text(step + ".text"), Look.CLOSED);
        }
        for (Rating rating : Rating.values()) {
            sheet.text(++row, 1, rating + " " + Texts.japanese(rating.textKey()), Look.HEAD);
            sheet.text(row, 2, definitions.of(rating, Locale.JAPANESE), Look.CLOSED);
        }
        sheet.text(++row, 1, Texts.japanese("common.rating.unrated"), Look.HEAD);
        sheet.text(row, 2, text("unrated"), Look.CLOSED);
        sheet.page();
        sheet.protect();
    }

    private static String text(String key) {
        return Texts.japanese("intake.book.guide." + key);
    }
}
