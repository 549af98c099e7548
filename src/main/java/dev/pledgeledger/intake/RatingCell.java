package dev.pledgeledger.intake;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Rating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the ratings of a row: usually one, several where departments share it, none where it is unrated.
final class RatingCell {

    private static final Pattern RATINGS = Pattern.compile("[A-EＡ-Ｅ](?:[\\s、・,/／]*[A-EＡ-Ｅ])*");
    private static final Pattern NO_RATING = Pattern.compile("|[-－―ー–—]|未評価");

    private static final int LONGEST = 20;

    private RatingCell() {}

    static List<@Nullable Rating> read(TableRow row, PledgeCode code, Findings findings) {
        String cell = Cells.plain(row.cell(Column.RATING));
        if (NO_RATING.matcher(cell).matches()) {
            findings.add(FindingCode.RATING_MISSING, row.line(), code, "達成状況がありません。未評価としました。");
            return Collections.singletonList(null);
        }
        if (cell.length() > LONGEST || !RATINGS.matcher(cell).matches()) {
            findings.add(
                    FindingCode.RATING_UNREADABLE,
                    row.line(),
                    code,
                    "達成状況「%s」はAからEのどれでもありません。未評価としました。".formatted(cell));
            return Collections.singletonList(null);
        }
        List<@Nullable Rating> ratings = new ArrayList<>();
        cell.codePoints()
                .forEach(letter -> Rating.parse(Character.toString(letter)).ifPresent(ratings::add));
        return Collections.unmodifiableList(ratings);
    }
}
