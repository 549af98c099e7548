package dev.pledgeledger.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The place of a cell, counted from 1; people know it as `D7`.
public record CellAddress(int row, int column) {

    private static final Pattern A1 = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final int LETTERS = 26;

    static CellAddress parse(String text, String sheet) {
        Matcher a1 = A1.matcher(text);
        if (!a1.matches()) {
            throw new SpreadsheetRefused("シート「%s」に、番地「%s」のわからないセルがあります。".formatted(Shown.of(sheet), Shown.of(text)));
        }
        int column = a1.group(1).chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
        return new CellAddress(Integer.parseInt(a1.group(2)), column);
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
