package dev.pledgeledger.spreadsheet;

import java.util.Collections;
import java.util.SortedMap;

/// A sheet: its cells by row and column, counted from 1. Empty cells are left out.
public record Sheet(String name, SortedMap<Integer, SortedMap<Integer, CellValue>> rows) {

    public CellValue cell(int row, int column) {
        return row(row).getOrDefault(column, CellValue.EMPTY);
    }

    /// The cells of a row by column.
    public SortedMap<Integer, CellValue> row(int row) {
        return rows.getOrDefault(row, Collections.emptySortedMap());
    }
}
