package dev.pledgeledger.progress.ui;

/// Words of a text on a button or in a message: on one line, and no longer than can be taken in.
final class ShortWords {

    private static final int LONGEST = 40;

    private ShortWords() {}

    static String of(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
