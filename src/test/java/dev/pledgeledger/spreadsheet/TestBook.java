package dev.pledgeledger.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook in the hands of somebody who types in it and saves it: its looks are lost, its cells are not.
public final class TestBook {

    private final Map<String, Map<CellAddress, String>> sheets = new LinkedHashMap<>();
    private final Set<String> formulas = new HashSet<>();

    private TestBook() {}

    public static TestBook empty() {
        return new TestBook();
    }

    public static TestBook open(byte[] file) {
        TestBook book = new TestBook();
        Spreadsheet.read(file)
                .sheets()
                .forEach(sheet -> sheet.rows()
                        .forEach((row, cells) -> cells.forEach((column, cell) ->
                                book.cells(sheet.name()).put(new CellAddress(row, column), cell.text()))));
        return book;
    }

    private Map<CellAddress, String> cells(String sheet) {
        return sheets.computeIfAbsent(sheet, any -> new LinkedHashMap<>());
    }

    /// Types into a cell, named as `K4`.
    public TestBook type(String sheet, String cell, String text) {
        cells(sheet).put(CellAddress.parse(cell, sheet), text);
        return this;
    }

    public TestBook formula(String sheet, String cell, String formula) {
        formulas.add(sheet + "!" + cell);
        return type(sheet, cell, formula);
    }

    public TestBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /// The cell of a row under a head that stands in another row.
    public static String at(byte[] file, String sheet, int headRow, String head, int row) {
        return Spreadsheet.read(file).sheet(sheet).orElseThrow().row(headRow).entrySet().stream()
                .filter(cell -> cell.getValue().text().equals(head))
                .map(cell -> new CellAddress(row, cell.getKey()).toString())
                .findFirst()
                .orElseThrow();
    }

    public byte[] save() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Test", "1.0")) {
            sheets.forEach((name, cells) -> {
                Worksheet sheet = book.newWorksheet(name);
                Map<CellAddress, String> inOrder =
                        new TreeMap<>(Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column));
                inOrder.putAll(cells);
                inOrder.forEach((at, text) -> {
                    if (formulas.contains(name + "!" + at)) {
                        sheet.formula(at.row() - 1, at.column() - 1, text);
                    } else {
                        sheet.value(at.row() - 1, at.column() - 1, CellText.written(text));
                    }
                });
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
