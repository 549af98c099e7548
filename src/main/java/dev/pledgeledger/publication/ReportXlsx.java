package dev.pledgeledger.publication;

import dev.pledgeledger.report.Report;
import dev.pledgeledger.report.ReportColumn;
import dev.pledgeledger.report.ReportFact;
import dev.pledgeledger.report.ReportSheets;
import dev.pledgeledger.spreadsheet.SheetWriter;
import dev.pledgeledger.spreadsheet.SheetWriter.Look;
import dev.pledgeledger.spreadsheet.SpreadsheetWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A report as a workbook for people: the sheet 報告書 as it is printed, 集計 with its totals; then 取組 with the columns
/// of `report.csv`, where a cell keeps its line breaks and names stand one a line; 構成 with all areas, sections and
/// pledges; 資料 with what is said once. Reading it gives the same report again; writing the same report gives the same
/// bytes. A text is guarded as in `report.csv`: it is stored as text, but somebody may open the cell.
public final class ReportXlsx {

    private static final int HEAD = 1;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<Integer> WIDTHS =
            List.of(7, 7, 14, 7, 16, 7, 9, 24, 5, 10, 6, 10, 8, 48, 48, 18, 18, 20, 8, 20, 16);

    private ReportXlsx() {}

    /// The bytes of the file.
    public static byte[] write(Report report) {
        return SpreadsheetWriter.write(moment(report), book -> {
            PrintedSheet.write(report, book.sheet(PrintedSheet.NAME));
            TotalsSheet.write(report, book.sheet(TotalsSheet.NAME));
            entries(report, book.sheet(ReportSheets.ENTRIES));
            structure(report, book.sheet(ReportSheets.STRUCTURE));
            facts(report, book.sheet(ReportSheets.FACTS));
        });
    }

    /// When the edition was published; of a report without one, the first moment after the day it speaks of.
    private static Instant moment(Report report) {
        Report.EditionMark edition = report.edition();
        return edition == null ? report.asOf().plusDays(1).atStartOfDay(JAPAN).toInstant() : edition.publishedAt();
    }

    private static void entries(Report report, SheetWriter sheet) {
        sheet.widths(WIDTHS);
        for (ReportColumn column : ReportColumn.values()) {
            sheet.text(HEAD, column.position(), column.head(), Look.HEAD);
        }
        int row = HEAD;
        for (ReportLine line : ReportLine.of(report)) {
            row++;
            for (ReportColumn column : ReportColumn.values()) {
                put(sheet, row, column.position(), ReportCell.of(column, line));
            }
        }
        sheet.table(HEAD, ReportColumn.PLEDGE.position() - 1);
    }

    private static void put(SheetWriter sheet, int row, int column, ReportCell cell) {
        switch (cell) {
            case ReportCell.Figure(int number) -> sheet.number(row, column, number, Look.PLAIN);
            case ReportCell.Text(var text) -> text(sheet, row, column, text);
            case ReportCell.Words(var prose) -> text(sheet, row, column, prose.source());
            case ReportCell.Names(var names) -> text(sheet, row, column, String.join("\n", names));
        }
    }

    private static void text(SheetWriter sheet, int row, int column, String text) {
        sheet.text(row, column, FormulaGuard.guard(text), Look.PLAIN);
    }

    private static void structure(Report report, SheetWriter sheet) {
        sheet.widths(List.of(8, 24, 8, 28, 8, 60));
        for (int i = 0; i < ReportSheets.STRUCTURE_COLUMNS.size(); i++) {
            sheet.text(HEAD, i + 1, ReportSheets.STRUCTURE_COLUMNS.get(i).head(), Look.HEAD);
        }
        int row = HEAD;
        for (Report.Area area : report.areas()) {
            pair(sheet, ++row, 1, area.number(), area.title());
            for (Report.Section section : area.sections()) {
                pair(sheet, ++row, 1, area.number(), area.title());
                pair(sheet, row, 3, section.number(), section.title());
                for (Report.Pledge pledge : section.pledges()) {
                    pair(sheet, ++row, 1, area.number(), area.title());
                    pair(sheet, row, 3, section.number(), section.title());
                    pair(sheet, row, 5, pledge.code().number(), pledge.text());
                }
            }
        }
        sheet.table(HEAD, 0);
    }

    private static void pair(SheetWriter sheet, int row, int column, int number, String title) {
        sheet.number(row, column, number, Look.PLAIN);
        text(sheet, row, column + 1, title);
    }

    private static void facts(Report report, SheetWriter sheet) {
        sheet.widths(List.of(24, 80));
        for (ReportFact fact : ReportFact.values()) {
            sheet.text(fact.position(), 1, fact.head(), Look.HEAD);
            text(sheet, fact.position(), 2, fact.of(report));
        }
        sheet.page();
    }
}
