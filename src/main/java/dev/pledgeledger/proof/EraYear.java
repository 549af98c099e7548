package dev.pledgeledger.proof;

import java.text.Normalizer;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A year as a text has it: 令和7, 平成元.
record EraYear(JapaneseEra era, int number) {

    /// Two groups: the era and the number.
    static final String FORM = "(明治|大正|昭和|平成|令和)[ 　]*(元|[0-9０-９]{1,4})";

    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "明治", JapaneseEra.MEIJI,
            "大正", JapaneseEra.TAISHO,
            "昭和", JapaneseEra.SHOWA,
            "平成", JapaneseEra.HEISEI,
            "令和", JapaneseEra.REIWA);

    private static final Map<JapaneseEra, Integer> BEFORE_FIRST = Map.of(
            JapaneseEra.MEIJI, 1867,
            JapaneseEra.TAISHO, 1911,
            JapaneseEra.SHOWA, 1925,
            JapaneseEra.HEISEI, 1988,
            JapaneseEra.REIWA, 2018);

    private static final Map<JapaneseEra, Integer> LAST = Map.of(
            JapaneseEra.MEIJI, 45,
            JapaneseEra.TAISHO, 15,
            JapaneseEra.SHOWA, 64,
            JapaneseEra.HEISEI, 31);

    static final Pattern ALONE = Pattern.compile(FORM + "[ 　]*年");

    static EraYear of(String era, String number) {
        return new EraYear(ERAS.getOrDefault(era, JapaneseEra.REIWA), number(number));
    }

    static EraYear of(MatchResult match) {
        return of(match.group(1), match.group(2));
    }

    static int number(String digits) {
        return digits.equals("元") ? 1 : Integer.parseInt(Normalizer.normalize(digits, Normalizer.Form.NFKC));
    }

    /// The year of our calendar, also of a year that the era did not live to see.
    int year() {
        return BEFORE_FIRST.getOrDefault(era, 0) + number;
    }

    boolean isOver() {
        return number > LAST.getOrDefault(era, Integer.MAX_VALUE);
    }
}
