package dev.pledgeledger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Names that stand one after the other, a blank between two of them, or a blank within one. A piece without an
/// ending of its own joins its neighbour.
///
/// @param doubtful names as read whose blank may be read otherwise
record NameCell(List<String> names, List<String> doubtful) {

    /// What a name of a kind ends in.
    enum Kind {
        DEPARTMENT("部|課|室|局|所|センター|支所"),
        PROGRAMME("事業");

        private final Pattern ending;

        Kind(String endings) {
            this.ending = Pattern.compile("(?:.*[^(（])?(?:" + endings + ")(?:[(（].*[)）])?");
        }

        boolean isWhole(String piece) {
            return ending.matcher(piece).matches();
        }
    }

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    // A number or a remark in brackets belongs to what stands before it.
    private static final Pattern APPENDIX = Pattern.compile("[\\d０-９(（].*");
    private static final Pattern DIVISION = Pattern.compile(".*[部局]");
    private static final Pattern BENEATH_A_DIVISION = Pattern.compile(".*[課室]");

    /// Whether two names may be one: a division, and what may lie beneath it.
    static boolean mayBelongTogether(String name, String next) {
        return DIVISION.matcher(name).matches()
                && BENEATH_A_DIVISION.matcher(next).matches();
    }

    static NameCell read(String text, Kind kind) {
        Reader reader = new Reader(kind);
        BLANKS.splitAsStream(text.strip()).filter(piece -> !piece.isEmpty()).forEach(reader::add);
        return reader.close();
    }

    static NameCell read(List<String> lines, Kind kind) {
        List<String> names = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        for (String line : lines) {
            NameCell cell = read(line, kind);
            names.addAll(cell.names());
            doubtful.addAll(cell.doubtful());
        }
        return new NameCell(List.copyOf(names), List.copyOf(doubtful));
    }

    private static final class Reader {
        private final Kind kind;
        private final List<String> names = new ArrayList<>();
        private final List<String> doubtful = new ArrayList<>();
        private String open = "";

        Reader(Kind kind) {
            this.kind = kind;
        }

        void add(String piece) {
            boolean appendix = APPENDIX.matcher(piece).matches() && open.isEmpty() && !names.isEmpty();
            if (appendix) {
                join(piece);
            } else if (!kind.isWhole(piece)) {
                open = open.isEmpty() ? piece : open + " " + piece;
            } else if (open.isEmpty()) {
                addWhole(piece);
            } else {
                names.add(open + " " + piece);
                doubtful.add(names.getLast());
                open = "";
            }
        }

        private void addWhole(String piece) {
            if (!names.isEmpty() && mayBelongTogether(names.getLast(), piece)) {
                doubtful.add(names.getLast() + " " + piece);
            }
            names.add(piece);
        }

        private void join(String piece) {
            names.set(names.size() - 1, names.getLast() + " " + piece);
            doubtful.add(names.getLast());
        }

        NameCell close() {
            if (!open.isEmpty() && names.isEmpty()) {
                names.add(open);
                if (open.contains(" ")) {
                    doubtful.add(open);
                }
            } else if (!open.isEmpty()) {
                join(open);
            }
            return new NameCell(names, doubtful);
        }
    }
}
