package dev.pledgeledger.common;

import java.util.ArrayList;
import java.util.List;

/// An item of a [Prose] as it is typed: a line with its mark and the lines that continue it, or a paragraph.
///
/// @param gap the line ends ahead of it, empty for the first
/// @param text with its mark
record ProseItem(String gap, String text) {

    static List<ProseItem> of(String source) {
        List<ProseItem> items = new ArrayList<>();
        StringBuilder gap = new StringBuilder();
        String end = "";
        for (String line : source.split("\n", -1)) {
            gap.append(end);
            end = "\n";
            if (line.isBlank()) {
                gap.append(line);
                continue;
            }
            if (!items.isEmpty() && gap.toString().equals(end) && continues(line, items.getLast())) {
                ProseItem last = items.removeLast();
                items.add(new ProseItem(last.gap, last.text + end + line));
            } else {
                items.add(new ProseItem(gap.toString(), line));
            }
            gap.setLength(0);
        }
        if (!gap.isEmpty()) {
            items.add(new ProseItem(gap.toString(), ""));
        }
        return items;
    }

    private static boolean continues(String line, ProseItem last) {
        return !ProseMarks.isMarked(line.strip())
                && (line.startsWith(ProseSource.INDENT) || !ProseMarks.isMarked(last.text.strip()));
    }

    /// Which of the items of a text has the letter at this place.
    static int at(int place, List<ProseItem> items) {
        int index = -1;
        for (int end = 0;
                end <= place;
                end += items.get(index).gap.length() + items.get(index).text.length()) {
            index++;
        }
        return index;
    }

    /// Its mark, with the white space around it.
    String mark() {
        String words = ProseMarks.read(text.strip()).text();
        boolean heading = ProseMarks.read(text.strip()).mark().isEmpty();
        return heading ? "" : text.substring(0, text.length() - words.length());
    }

    /// What counts when two items are held against each other.
    String letters() {
        return ProseMarks.letters(text);
    }
}
