package dev.pledgeledger.intake;

import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.cycle.CycleId;
import dev.pledgeledger.spreadsheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whose workbook it is.
///
/// @param city tells this ledger from every other one, also from one of the same name
record BookStamp(int layout, String city, CycleId cycle, DepartmentId department) {

    private static final String MARK = "pledge-ledger";

    /// As it stands in the hidden sheet, cell by cell.
    List<String> cells() {
        return List.of(
                MARK, Integer.toString(layout), city, Long.toString(cycle.value()), Long.toString(department.value()));
    }

    static Optional<BookStamp> read(Sheet ledger) {
        List<String> cells = IntStream.rangeClosed(1, 5)
                .mapToObj(column -> ledger.cell(BookSheets.STAMP_ROW, column).text())
                .toList();
        boolean whole = cells.getFirst().equals(MARK)
                && List.of(cells.get(1), cells.get(3), cells.get(4)).stream()
                        .allMatch(cell -> cell.matches("\\d{1,9}"));
        return whole
                ? Optional.of(new BookStamp(
                        Integer.parseInt(cells.get(1)),
                        cells.get(2),
                        new CycleId(Long.parseLong(cells.get(3))),
                        new DepartmentId(Long.parseLong(cells.get(4)))))
                : Optional.empty();
    }
}
