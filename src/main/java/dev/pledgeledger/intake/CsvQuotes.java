package dev.pledgeledger.intake;

/// Quotation marks of a CSV come in pairs; where one is left open, everything after it would be one cell.
final class CsvQuotes {

    private CsvQuotes() {}

    static void check(String text) {
        boolean open = false;
        int line = 1;
        int openedOn = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> {
                    open = !open;
                    openedOn = line;
                }
                case '\n' -> line++;
                default -> {}
            }
        }
        if (open) {
            throw new TableRefused("%d行目の引用符（\"）が閉じていません。".formatted(openedOn));
        }
    }
}
