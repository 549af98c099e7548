package dev.pledgeledger.intake;

import dev.pledgeledger.progress.EntryDetails;
import dev.pledgeledger.progress.Merge;
import dev.pledgeledger.spreadsheet.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds the lines of a workbook against the entries of the ledger.
final class BookComparison {

    private final Map<String, EntryDetails> now;
    private final Set<String> programmes;
    private final List<BookEntry> entries = new ArrayList<>();
    private final List<BookFault> faults = new ArrayList<>();

    BookComparison(List<EntryDetails> now, Set<String> programmes) {
        this.now = now.stream().collect(Collectors.toMap(entry -> entry.entry().key(), Function.identity()));
        this.programmes = programmes;
    }

    void add(BookReader book) {
        faults.addAll(book.faults());
        book.lines().forEach(this::add);
    }

    List<BookEntry> entries() {
        return entries;
    }

    List<BookFault> faults() {
        return faults;
    }

    private void add(BookLine line) {
        EntryDetails entry = now.get(line.key());
        if (entry != null) {
            BookValues values = new BookValues(line, entry, programmes);
            entries.add(new BookEntry(entry, new Merge(values.original(), entry.content(), values.typed())));
            faults.addAll(values.faults());
        } else if (!BookColumn.typed().stream().allMatch(line::isUntouched)) {
            faults.add(new BookFault(
                    new CellAddress(line.row(), line.cell(BookColumn.KEY).at().column()),
                    BookColumn.KEY.head(),
                    line.text(BookColumn.CODE),
                    "この取組は、いまはこの課の担当ではないか、取り下げられています。入力した内容は画面から写してください。"));
        }
    }
}
