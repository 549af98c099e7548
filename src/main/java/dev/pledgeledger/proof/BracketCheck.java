package dev.pledgeledger.proof;

import dev.pledgeledger.common.Brackets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Brackets that are never closed, or close nothing, within an item or a paragraph. A number that leads an item, as
/// in `1)`, may stand with half a bracket.
final class BracketCheck implements Check {

    private static final Pattern BETWEEN = Pattern.compile("\\n(?=[ 　]*+(?:[・○●※【]|\\d{1,3}[.)）]|\\n))");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?:^|[\\s、。・])[0-9０-９ア-ンa-zA-Z]{1,2}$");

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>();
        int start = 0;
        for (String item : BETWEEN.split(cell.text(), -1)) {
            for (int at : new Brackets(item).alone()) {
                if (!endsNumber(item, at)) {
                    int place = start + at;
                    findings.add(
                            cell.finding(Reason.BRACKET_ALONE, place, place + 1, null, item.substring(at, at + 1)));
                }
            }
            start += item.length() + 1;
        }
        return findings;
    }

    private static boolean endsNumber(String item, int at) {
        return ")）".indexOf(item.charAt(at)) >= 0
                && NUMBER_BEFORE
                        .matcher(item.substring(Math.max(0, at - 3), at))
                        .find();
    }
}
