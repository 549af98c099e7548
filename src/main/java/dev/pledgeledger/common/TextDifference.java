package dev.pledgeledger.common;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was added to and removed from a text, word by word as Japanese is read.
public record TextDifference(List<Piece> pieces) {

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    /// A stretch of text that both versions have, or only one of them.
    public record Piece(Kind kind, String text) {}

    /// Which of the two versions has a piece.
    public enum Kind {
        SAME,
        REMOVED,
        ADDED;

        public String textKey() {
            return "common.difference." + name();
        }
    }

    public static TextDifference between(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        var collected = new Collected();
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, true).getDeltas()) {
            String removed = String.join("", delta.getSource().getLines());
            String added = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                collected.same(removed);
            } else {
                collected.changed(removed, added);
            }
        }
        return new TextDifference(collected.pieces());
    }

    /// This and what follows it.
    TextDifference and(TextDifference next) {
        return new TextDifference(
                Stream.concat(pieces.stream(), next.pieces.stream()).toList());
    }

    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /// The text as it was.
    public String before() {
        return without(Kind.ADDED);
    }

    /// The text as it is.
    public String after() {
        return without(Kind.REMOVED);
    }

    private String without(Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.JAPAN);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /// Puts the pieces together. A single letter that happens to stay between two changes is no island worth
    /// reading: it becomes part of the change.
    private static final class Collected {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String island = "";

        void same(String text) {
            if (text.length() == 1 && !text.equals("\n") && !(removed.isEmpty() && added.isEmpty())) {
                island = text;
                return;
            }
            flush();
            pieces.add(new Piece(Kind.SAME, text));
        }

        void changed(String was, String is) {
            removed.append(island).append(was);
            added.append(island).append(is);
            island = "";
        }

        private void flush() {
            add(Kind.REMOVED, removed.toString());
            add(Kind.ADDED, added.toString());
            add(Kind.SAME, island);
            removed.setLength(0);
            added.setLength(0);
            island = "";
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text));
            }
        }

        List<Piece> pieces() {
            flush();
            return pieces;
        }
    }
}
