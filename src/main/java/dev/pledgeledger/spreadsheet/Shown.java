package dev.pledgeledger.spreadsheet;

/// A piece of a file as it may stand in a message of one line.
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(String text) {
        String line = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", "?");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
    }
}
