package dev.pledgeledger.intake;

import dev.pledgeledger.common.Texts;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.State;
import dev.pledgeledger.spreadsheet.SheetWriter;
import dev.pledgeledger.spreadsheet.SheetWriter.Look;
import dev.pledgeledger.spreadsheet.SpreadsheetWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a department's workbook: what to do, the entries to fill in, and, hidden, how each of them stood.
final class BookWriter {

    private static final Set<State> WRITABLE = EnumSet.of(State.NOT_STARTED, State.DRAFT, State.RETURNED);

    /// What goes into a workbook.
    ///
    /// @param programmes the names that can be given
    record Order(BookStamp stamp, BookGuide guide, List<EntryDetails> entries, List<String> programmes) {}

    private final Order order;

    private BookWriter(Order order) {
        this.order = order;
    }

    static byte[] write(Order order) {
        return SpreadsheetWriter.write(new BookWriter(order)::sheets);
    }

    private void sheets(SpreadsheetWriter book) {
        order.guide().write(book.sheet(BookSheets.GUIDE));
        entries(book.sheet(BookSheets.ENTRIES));
        programmes(book.sheet(BookSheets.PROGRAMMES));
        ledger(book.sheet(BookSheets.LEDGER));
    }

    private void entries(SheetWriter sheet) {
        sheet.widths(Arrays.stream(BookColumn.values()).map(BookColumn::width).toList());
        sheet.text(1, BookColumn.CODE.position(), order.guide().title(), Look.LINE);
        for (BookColumn column : BookColumn.values()) {
            sheet.text(BookSheets.HEAD_ROW, column.position(), column.head(), Look.HEAD);
        }
        int row = BookSheets.HEAD_ROW;
        for (EntryDetails entry : order.entries()) {
            row++;
            for (BookColumn column : BookColumn.values()) {
                boolean open =
                        column.isTyped() && WRITABLE.contains(entry.entry().state());
                sheet.text(row, column.position(), cell(column, entry), open ? Look.OPEN : Look.CLOSED);
            }
        }
        int last = Math.max(row, BookSheets.HEAD_ROW + 1);
        sheet.offer(BookColumn.RATING.position(), BookSheets.HEAD_ROW + 1, last, List.of("A", "B", "C", "D", "E"));
        Stream.of(BookColumn.NO_PROGRAMMES, BookColumn.ENDED)
                .forEach(column ->
                        sheet.offer(column.position(), BookSheets.HEAD_ROW + 1, last, List.of(BookSheets.YES)));
        sheet.hideColumn(BookColumn.KEY.position());
        sheet.table(BookSheets.HEAD_ROW, BookColumn.PLEDGE.position());
        sheet.protect();
    }

    private static String cell(BookColumn column, EntryDetails entry) {
        Content last =
                entry.lastYear() == null ? Content.EMPTY : entry.lastYear().content();
        return switch (column) {
            case KEY -> entry.entry().key();
            case CODE -> entry.entry().code().toString();
            case PLEDGE -> entry.pledge().text();
            case STATE -> Texts.japanese(entry.entry().state().textKey());
            case DEPARTMENTS ->
                entry.departments().printed(entry.cycle().year()).stream().collect(Collectors.joining("\n"));
            case LAST_ACHIEVEMENTS -> last.achievements().source();
            case LAST_PLANS -> last.plans().source();
            case LAST_RATING -> BookCell.letter(last.rating());
            case ACHIEVEMENTS, PLANS, RATING, REASON, PROGRAMMES, NO_PROGRAMMES, ENDED, SDGS, ANSWER ->
                BookCell.of(column, entry.content());
        };
    }

    private void programmes(SheetWriter sheet) {
        sheet.widths(List.of(60));
        sheet.text(1, 1, BookSheets.PROGRAMMES, Look.HEAD);
        for (int i = 0; i < order.programmes().size(); i++) {
            sheet.text(i + 2, 1, order.programmes().get(i), Look.PLAIN);
        }
        sheet.page();
        sheet.protect();
    }

    private void ledger(SheetWriter sheet) {
        List<String> stamp = order.stamp().cells();
        for (int i = 0; i < stamp.size(); i++) {
            sheet.text(BookSheets.STAMP_ROW, i + 1, stamp.get(i), Look.PLAIN);
        }
        int row = BookSheets.ORIGINAL_HEAD_ROW;
        sheet.text(row, 1, BookColumn.KEY.head(), Look.HEAD);
        for (EntryDetails entry : order.entries()) {
            row++;
            sheet.text(row, 1, entry.entry().key(), Look.PLAIN);
            int at = 1;
            for (BookColumn column : BookColumn.typed()) {
                sheet.text(row, ++at, BookCell.of(column, entry.content()), Look.PLAIN);
            }
        }
        sheet.hide();
    }
}
