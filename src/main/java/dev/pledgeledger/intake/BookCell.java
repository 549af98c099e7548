package dev.pledgeledger.intake;

import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Content;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a text of the ledger looks like in the cells that are to be filled in. Several values stand one a line.
final class BookCell {

    private BookCell() {}

    static String of(BookColumn column, Content content) {
        return switch (column) {
            case ACHIEVEMENTS -> content.achievements().source();
            case PLANS -> content.plans().source();
            case RATING -> letter(content.rating());
            case REASON -> content.ratingReason();
            case PROGRAMMES -> String.join("\n", content.programmes());
            case NO_PROGRAMMES -> flag(content.noProgrammes());
            case ENDED -> flag(content.ended());
            case SDGS -> content.sdgs().stream().map(String::valueOf).collect(Collectors.joining("\n"));
            case ANSWER -> content.answer();
            case KEY, CODE, PLEDGE, STATE, DEPARTMENTS, LAST_ACHIEVEMENTS, LAST_PLANS, LAST_RATING ->
                throw new IllegalArgumentException(column + " is not filled in");
        };
    }

    static String letter(@Nullable Rating rating) {
        return rating == null ? "" : rating.name();
    }

    private static String flag(boolean set) {
        return set ? BookSheets.YES : "";
    }
}
