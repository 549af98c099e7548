package dev.pledgeledger.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The letters of a text as they are read on a screen: without white space and the marks of items, each with its place
/// in the text as it is typed.
record Letters(String text, List<Integer> places) {

    static final int NOWHERE = -1;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]");

    static Letters of(String source) {
        StringBuilder letters = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (String line : source.split("\n", -1)) {
            int end = start + line.length();
            int words = start + line.indexOf(line.strip());
            for (int i = words + ProseMarks.read(line.strip()).mark().length(); i < end; i++) {
                if (!BLANK.matcher(source.substring(i, i + 1)).matches()) {
                    letters.append(source.charAt(i));
                    places.add(i);
                }
            }
            start = end + 1;
        }
        return new Letters(letters.toString(), places);
    }

    /// Where these letters begin, nearest to a place among the letters.
    int nearest(Letters sought, int goal) {
        int best = NOWHERE;
        int found = sought.text.isEmpty() ? NOWHERE : text.indexOf(sought.text);
        while (found != NOWHERE) {
            if (best == NOWHERE || Math.abs(found - goal) < Math.abs(best - goal)) {
                best = found;
            }
            found = text.indexOf(sought.text, found + 1);
        }
        return best;
    }

    /// How many letters stand ahead of a place in the typed text.
    int ahead(int place) {
        return (int) places.stream().filter(at -> at < place).count();
    }
}
