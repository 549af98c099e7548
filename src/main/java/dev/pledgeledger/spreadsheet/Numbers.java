package dev.pledgeledger.spreadsheet;

import java.math.BigDecimal;

/// Numbers of cells as a person would type them: `2025`, not `2025.0` or `2.025E3`.
final class Numbers {

    private static final int LONGEST = 40;

    private Numbers() {}

    static String plain(String stored, String place) {
        String number = stored.strip();
        if (number.isEmpty()) {
            return "";
        }
        if (number.length() > LONGEST || !number.matches("[+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d{1,3})?")) {
            throw new SpreadsheetRefused("%sのセルは数値のはずですが「%s」です。".formatted(place, Shown.of(number)));
        }
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
