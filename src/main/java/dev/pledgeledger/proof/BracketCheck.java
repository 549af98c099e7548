package dev.pledgeledger.proof;

import dev.pledgeledger.common.Brackets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brackets that are never closed, or close nothing, within an item or a paragraph. A number that leads an item, as
/// in `1)`, may stand with half a bracket.
final class BracketCheck implements Check {

    private static final Pattern ITEM = Pattern.compile("(?:(?!\\n[ 　]*(?:[・○●※【]|\\d+[.)）]|\\n)).)+", Pattern.DOTALL);
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?:^|[\\s、。・])[0-9０-９ア-ンa-zA-Z]{1,2}$");

    @Override
    public List<Finding> find(Cell cell) {
        List<Finding> findings = new ArrayList<>();
        Matcher item = ITEM.matcher(cell.text());
        while (item.find()) {
            String words = item.group();
            for (int at : new Brackets(words).alone()) {
                boolean number = ")）".indexOf(words.charAt(at)) >= 0
                        && NUMBER_BEFORE.matcher(words.substring(0, at)).find();
                if (!number) {
                    int place = item.start() + at;
                    findings.add(
                            cell.finding(Reason.BRACKET_ALONE, place, place + 1, null, words.substring(at, at + 1)));
                }
            }
        }
        return findings;
    }
}
