package dev.pledgeledger.proof;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Round brackets of both widths in one cell: those that are fewer are named, at the first of them.
final class BracketWidthCheck implements Check {

    private static final Pattern NARROW = Pattern.compile("\\((?=[^()（）]*[\\p{IsHan}ぁ-ヺ][^()（）]*\\))");
    private static final Pattern WIDE = Pattern.compile("（(?=[^()（）]*）)");

    @Override
    public List<Finding> find(Cell cell) {
        List<MatchResult> narrow = NARROW.matcher(cell.text()).results().toList();
        List<MatchResult> wide = WIDE.matcher(cell.text()).results().toList();
        if (narrow.isEmpty() || wide.isEmpty()) {
            return List.of();
        }
        MatchResult first = (narrow.size() < wide.size() ? narrow : wide).getFirst();
        return List.of(cell.finding(Reason.BRACKETS_OF_TWO_WIDTHS, first.start(), first.end(), null, first.group()));
    }
}
