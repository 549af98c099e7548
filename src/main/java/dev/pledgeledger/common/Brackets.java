package dev.pledgeledger.common;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// The matched brackets of a text. One that is never closed, or closes nothing, counts for nothing.
final class Brackets {

    private static final String OPENING = "(（「『【[［〔〈《";
    private static final String CLOSING = ")）」』】]］〕〉》";

    private final int[] openingOf;
    private final int[] depth;

    Brackets(String text) {
        openingOf = new int[text.length()];
        Arrays.fill(openingOf, -1);
        depth = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                close(text, open, i);
            }
        }
    }

    private void close(String text, Deque<Integer> open, int at) {
        char opening = OPENING.charAt(CLOSING.indexOf(text.charAt(at)));
        if (open.stream().noneMatch(i -> text.charAt(i) == opening)) {
            return;
        }
        int start = open.pop();
        while (text.charAt(start) != opening) {
            start = open.pop();
        }
        openingOf[at] = start;
        for (int i = start + 1; i < at; i++) {
            depth[i]++;
        }
    }

    boolean inside(int at) {
        return depth[at] > 0;
    }

    /// Where the bracket closed here was opened, or -1.
    int openingOf(int at) {
        return openingOf[at];
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }
}
