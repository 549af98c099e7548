package dev.pledgeledger.proof;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Digits and Latin letters are half as wide as a kanji, kana and Japanese punctuation as wide as one.
final class WidthCheck implements Check {

    private static final Pattern UNUSUAL = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+(?:[．，][０-９]+)*|[｡-ﾟ]+");

    @Override
    public List<Finding> find(Cell cell) {
        return UNUSUAL.matcher(cell.text())
                .results()
                .filter(match -> !cell.isName(match.start(), match.end()))
                .map(match -> {
                    String usual = Normalizer.normalize(match.group(), Normalizer.Form.NFKC);
                    return cell.finding(
                            Reason.UNUSUAL_WIDTH, match.start(), match.end(), new Mend(usual), match.group(), usual);
                })
                .toList();
    }
}
