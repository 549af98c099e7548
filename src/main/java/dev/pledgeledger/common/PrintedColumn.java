package dev.pledgeledger.common;

import java.util.regex.Pattern;

/// The columns of the printed report that hold prose (A4 landscape, seven columns, about 8 pt), and how many
/// full-width letters a line of each takes.
public enum PrintedColumn {
    ACHIEVEMENTS(24),
    PLANS(20);

    private static final Pattern NARROW = Pattern.compile("[\\u0020-\\u007E\\uFF61-\\uFF9F]");

    private final int letters;

    PrintedColumn(int letters) {
        this.letters = letters;
    }

    public int letters() {
        return letters;
    }

    /// About how many lines a text takes there; kana of a proportional font take a little less.
    public int lines(Prose prose) {
        return prose.source().lines().mapToInt(this::lines).sum();
    }

    private int lines(String line) {
        boolean hangs = ProseMarks.isMarked(line) || line.startsWith(ProseSource.INDENT);
        int halves = line.codePointCount(0, line.length()) * 2
                - (int) NARROW.matcher(line).results().count();
        int room = 2 * (hangs ? letters - 1 : letters);
        return Math.ceilDiv(hangs ? halves - 2 : halves, room);
    }
}
