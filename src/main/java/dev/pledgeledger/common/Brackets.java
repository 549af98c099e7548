package dev.pledgeledger.common;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The matched brackets of a text. One that is never closed, or closes nothing, counts for nothing.
public final class Brackets {

    private static final String OPENING = "(（「『【[［〔〈《";
    private static final String CLOSING = ")）」』】]］〕〉》";

    private final String text;
    private final int[] openingOf;
    private final int[] depth;
    private final int[] waiting = new int[OPENING.length()];

    public Brackets(String text) {
        this.text = text;
        openingOf = new int[text.length()];
        Arrays.fill(openingOf, -1);
        depth = new int[text.length()];
        match();
        // Until here the steps up and down, from here on the depth itself.
        Arrays.parallelPrefix(depth, Integer::sum);
    }

    private void match() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                open.push(i);
                waiting[opening]++;
            } else if (closing >= 0 && waiting[closing] > 0) {
                close(open, closing, i);
            }
        }
    }

    private void close(Deque<Integer> open, int kind, int at) {
        int start = open.pop();
        while (text.charAt(start) != OPENING.charAt(kind)) {
            waiting[OPENING.indexOf(text.charAt(start))]--;
            start = open.pop();
        }
        waiting[kind]--;
        openingOf[at] = start;
        depth[start + 1]++;
        depth[at]--;
    }

    /// Whether something lies between two matched brackets, the closing one excluded.
    public boolean inside(int at) {
        return depth[at] > 0;
    }

    /// Where the bracket closed here was opened, or -1.
    int openingOf(int at) {
        return openingOf[at];
    }

    /// Where brackets stand that have no other half.
    public List<Integer> alone() {
        Set<Integer> opened = Arrays.stream(openingOf).boxed().collect(Collectors.toSet());
        return IntStream.range(0, text.length())
                .filter(at -> OPENING.indexOf(text.charAt(at)) >= 0
                        ? !opened.contains(at)
                        : CLOSING.indexOf(text.charAt(at)) >= 0 && openingOf[at] < 0)
                .boxed()
                .toList();
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }
}
