package dev.pledgeledger.spreadsheet;

import java.util.EnumSet;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/// Writes one sheet; rows and columns are counted from 1. Text is stored as text: nothing ever runs as a formula.
public final class SheetWriter {

    private static final String HEAD_COLOUR = "E8F1FE";
    private static final String CLOSED_COLOUR = "F2F2F2";
    private static final String LINE_COLOUR = "999999";
    private static final float MARGIN = 0.4f;

    /// How a cell looks, and whether it can be written in once the sheet is protected.
    public enum Look {
        /// Without any format, for programs.
        BARE,
        PLAIN,
        /// Between lines, as in a printed table.
        LINED,
        TITLE,
        /// Runs on over the cells to its right.
        LINE,
        HEAD,
        /// To be filled in.
        OPEN,
        /// To be read.
        CLOSED
    }

    private final Worksheet sheet;

    SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    public SheetWriter widths(List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
        return this;
    }

    public void text(int row, int column, String text, Look look) {
        sheet.value(row - 1, column - 1, CellText.written(text));
        style(row, column, look);
    }

    public void number(int row, int column, int number, Look look) {
        sheet.value(row - 1, column - 1, number);
        style(row, column, look);
    }

    /// A share of one, shown in per cent with one digit.
    public void share(int row, int column, double share, Look look) {
        sheet.value(row - 1, column - 1, share);
        style(row, column, look);
        sheet.style(row - 1, column - 1).format("0.0%").set();
    }

    /// One cell of several that stand one beneath the other.
    public void merge(int firstRow, int lastRow, int column) {
        sheet.range(firstRow - 1, column - 1, lastRow - 1, column - 1).merge();
    }

    /// In points; without it a row is as high as its cells need, merged ones left out.
    public void height(int row, double points) {
        sheet.rowHeight(row - 1, Math.min(points, Worksheet.MAX_ROW_HEIGHT));
    }

    private void style(int row, int column, Look look) {
        if (look == Look.BARE) {
            return;
        }
        StyleSetter style = sheet.style(row - 1, column - 1).wrapText(true).verticalAlignment("top");
        switch (look) {
            case BARE, PLAIN -> {}
            case LINED -> lined(style);
            case TITLE -> style.bold().fontSize(14).wrapText(false);
            case LINE -> style.bold().wrapText(false);
            case HEAD -> lined(style.bold().fillColor(HEAD_COLOUR).verticalAlignment("center"));
            case OPEN -> lined(style.format("@").protectionOption(ProtectionOption.LOCKED, false));
            case CLOSED -> lined(style.format("@").fillColor(CLOSED_COLOUR));
        }
        style.set();
    }

    private static void lined(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(LINE_COLOUR);
    }

    /// Offers these in the cells of a column; anything else can still be typed, and is found when the file comes back.
    public void offer(int column, int firstRow, int lastRow, List<String> values) {
        sheet.range(firstRow - 1, column - 1, lastRow - 1, column - 1)
                .validateWithListByFormula("\"" + String.join(",", values) + "\"")
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle("選択肢")
                .error("一覧から選ぶか、空欄にしてください。");
    }

    public void hideColumn(int column) {
        sheet.hideColumn(column - 1);
    }

    /// No menu shows the sheet any more.
    public void hide() {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        protect();
    }

    /// Without a password: against slips of the hand. Heights and widths may still be changed.
    public void protect() {
        sheet.protect(
                "",
                EnumSet.of(
                        SheetProtectionOption.SHEET,
                        SheetProtectionOption.DELETE_COLUMNS,
                        SheetProtectionOption.DELETE_ROWS,
                        SheetProtectionOption.INSERT_COLUMNS,
                        SheetProtectionOption.INSERT_ROWS,
                        SheetProtectionOption.SORT));
    }

    /// A table whose heads stay in sight, printed to the width of an A3 sheet with its heads on each page.
    public void table(int headRow, int leftColumns) {
        sheet.freezePane(leftColumns, headRow);
        sheet.repeatRows(headRow - 1);
        page(PaperSize.A3_PAPER, "landscape");
    }

    /// Text to be read, on A4.
    public void page() {
        page(PaperSize.A4_PAPER, "portrait");
    }

    private void page(PaperSize paper, String orientation) {
        sheet.paperSize(paper);
        sheet.pageOrientation(orientation);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.footer("&P / &N", Position.CENTER);
    }
}
