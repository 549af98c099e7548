package dev.pledgeledger.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes apart items that lost their line breaks: the blank that is left of a break stands before a mark, or,
/// inside a list, after the end of a sentence. Never inside brackets or between Latin words.
final class ItemSplitter {

    /// Where the text stands: directly in a ul, directly in an ol, or elsewhere.
    enum Place {
        TEXT,
        BULLETS,
        NUMBERS
    }

    /// @param doubts the surroundings of blanks that may or may not have been breaks
    record Split(List<String> lines, List<String> doubts) {}

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int EXCERPT = 6;
    private static final int LONGEST_MARK = 8;

    private final String text;
    private final Place place;
    private final Brackets brackets;
    private final boolean unmarkedList;
    private final List<String> lines = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private int from;

    private ItemSplitter(String text, Place place) {
        this.text = text;
        this.place = place;
        this.brackets = new Brackets(text);
        this.unmarkedList = place == Place.BULLETS && !ProseMarks.isMarked(text);
    }

    static Split split(String run, Place place) {
        return new ItemSplitter(run.strip(), place).split();
    }

    private Split split() {
        Matcher blank = BLANKS.matcher(text);
        while (blank.find()) {
            int left = blank.start() - 1;
            int right = blank.end();
            if (brackets.inside(blank.start()) || isMarkAlone(blank.start())) {
                continue;
            }
            if (isBreak(left, right)) {
                lines.add(text.substring(from, blank.start()));
                from = right;
            } else if (isDoubtful(left, right)) {
                doubts.add(
                        text.substring(Math.max(from, left + 1 - EXCERPT), Math.min(text.length(), right + EXCERPT)));
            }
        }
        lines.add(text.substring(from));
        return new Split(List.copyOf(lines), List.copyOf(doubts));
    }

    private boolean isMarkAlone(int end) {
        if (end - from > LONGEST_MARK) {
            return false;
        }
        var marked = ProseMarks.read(text.substring(from, end));
        return !marked.mark().isEmpty() && marked.text().isEmpty();
    }

    private boolean isBreak(int left, int right) {
        return startsItem(left, right) || endsHeading(left) || (place == Place.BULLETS && endsItem(left));
    }

    private boolean startsItem(int left, int right) {
        String rest = text.substring(right, Math.min(text.length(), right + LONGEST_MARK));
        return switch (ProseMarks.read(rest).kind()) {
            case INNER, OUTER, NOTE -> !(isLatin(left) && right + 1 < text.length() && isLatin(right + 1));
            case NUMBER -> place == Place.NUMBERS;
            case HEADING -> true;
            case NONE -> rest.startsWith("【");
        };
    }

    private boolean endsHeading(int left) {
        return text.charAt(left) == '】' && brackets.openingOf(left) == from;
    }

    private boolean endsItem(int left) {
        return switch (text.charAt(left)) {
            case '。', '）' -> true;
            case ')' -> endsItemInBrackets(left);
            default -> false;
        };
    }

    /// An item may end in a remark `(…)`; a bracket set off by a blank, or holding Latin words, is part of a sentence.
    private boolean endsItemInBrackets(int closing) {
        int opening = brackets.openingOf(closing);
        if (opening <= from) {
            return false;
        }
        char before = text.charAt(opening - 1);
        boolean latin = text.substring(opening, closing).chars().allMatch(c -> c < 128);
        return before == '。' || (!latin && !isBlank(before));
    }

    private boolean isDoubtful(int left, int right) {
        char before = text.charAt(left);
        int opening = brackets.openingOf(left);
        if (before == '。') {
            return true;
        }
        boolean inSentence = opening > 0 && isBlank(text.charAt(opening - 1));
        if (before == '、' || Brackets.opens(text.charAt(right)) || inSentence) {
            return false;
        }
        if (isLatin(left) && isLatin(right)) {
            return false;
        }
        return unmarkedList || !(isLatin(left) || isLatin(right));
    }

    private boolean isLatin(int at) {
        char c = text.charAt(at);
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
