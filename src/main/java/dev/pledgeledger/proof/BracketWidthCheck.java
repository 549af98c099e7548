package dev.pledgeledger.proof;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Round brackets of both widths in one cell: those that are fewer are named, at the first of them. About Latin words
/// and numbers narrow ones are usual.
final class BracketWidthCheck implements Check {

    private static final Pattern NARROW = Pattern.compile("\\([^()（）]*+\\)");
    private static final Pattern WIDE = Pattern.compile("（[^()（）]*+）");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}ぁ-ヺ]");

    @Override
    public List<Finding> find(Cell cell) {
        List<MatchResult> narrow = NARROW.matcher(cell.text())
                .results()
                .filter(match -> JAPANESE.matcher(match.group()).find())
                .toList();
        List<MatchResult> wide = WIDE.matcher(cell.text()).results().toList();
        if (narrow.isEmpty() || wide.isEmpty()) {
            return List.of();
        }
        MatchResult first = (narrow.size() < wide.size() ? narrow : wide).getFirst();
        return List.of(cell.finding(
                Reason.BRACKETS_OF_TWO_WIDTHS,
                first.start(),
                first.start() + 1,
                null,
                first.group().substring(0, 1)));
    }
}
