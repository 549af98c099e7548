package dev.pledgeledger.account;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file of transfers as it was sent in: its lines, or why they cannot be read. What does not belong into a cell is
/// refused, never taken out.
record TransferFile(List<TransferLine> lines, List<TransferFault> faults, boolean shiftJis) {

    /// Ten thousand lines, and more than a city has people.
    static final int MOST_BYTES = 1 << 20;

    static final int MOST_LINES = 10_000;

    private static final int LONGEST_CELL = 100;

    static TransferFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(TransferFault.of(0, null, "tooLarge", MOST_BYTES >> 10));
        }
        Optional<TransferText> text = TransferText.of(bytes);
        if (text.isEmpty() || text.get().text().indexOf('\0') >= 0) {
            return refused(TransferFault.of(0, null, "noText"));
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.get().text())) {
            return read(csv.stream().toList(), text.get().shiftJis());
        } catch (CsvParseException broken) {
            return refused(TransferFault.of(0, null, "noTable"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TransferFile read(List<CsvRecord> records, boolean shiftJis) {
        if (records.isEmpty()) {
            return refused(TransferFault.of(0, null, "empty"));
        }
        if (records.size() > MOST_LINES) {
            return refused(TransferFault.of(0, null, "tooManyLines", MOST_LINES));
        }
        List<TransferFault> faults = new ArrayList<>();
        Map<Integer, TransferColumn> columns = columns(records.getFirst(), faults);
        List<TransferLine> lines = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (record.getFieldCount() != records.getFirst().getFieldCount()) {
                faults.add(TransferFault.of(record.getStartingLineNumber(), null, "cells", record.getFieldCount()));
                continue;
            }
            lines.add(line(record, columns, faults));
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(TransferFault.of(0, null, "empty"));
        }
        return new TransferFile(List.copyOf(lines), List.copyOf(faults), shiftJis);
    }

    private static Map<Integer, TransferColumn> columns(CsvRecord head, List<TransferFault> faults) {
        Map<Integer, TransferColumn> columns = new LinkedHashMap<>();
        for (int index = 0; index < head.getFieldCount(); index++) {
            Optional<TransferColumn> column = TransferColumn.of(head.getField(index));
            if (column.isEmpty() || columns.containsValue(column.get())) {
                faults.add(TransferFault.of(1, null, "heading", index + 1));
            } else {
                columns.put(index, column.get());
            }
        }
        for (TransferColumn column : TransferColumn.values()) {
            if (!columns.containsValue(column)) {
                faults.add(TransferFault.of(1, column, "headingMissing", column.heading()));
            }
        }
        return columns;
    }

    private static TransferLine line(
            CsvRecord record, Map<Integer, TransferColumn> columns, List<TransferFault> faults) {
        Map<TransferColumn, String> cells = new EnumMap<>(TransferColumn.class);
        columns.forEach((index, column) -> {
            String cell = record.getField(index).strip();
            cells.put(column, cell);
            if (cell.length() > LONGEST_CELL) {
                faults.add(TransferFault.of(record.getStartingLineNumber(), column, "tooLong", LONGEST_CELL));
            } else if (cell.codePoints().anyMatch(TransferFile::isUnseen)) {
                faults.add(TransferFault.of(record.getStartingLineNumber(), column, "unseen"));
            } else if (!cell.isEmpty() && "=+-@＝＋－＠".indexOf(cell.charAt(0)) >= 0) {
                faults.add(TransferFault.of(record.getStartingLineNumber(), column, "formula"));
            }
        });
        return new TransferLine(record.getStartingLineNumber(), cells);
    }

    /// Signs that steer the text around them, or that nobody sees: a name with them is not the name that it looks like.
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static TransferFile refused(TransferFault fault) {
        return new TransferFile(List.of(), List.of(fault), false);
    }
}
