package dev.pledgeledger.demo;

import dev.pledgeledger.common.Prose;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.progress.Content;
import dev.pledgeledger.report.Report;
import org.jspecify.annotations.Nullable;

/// The text of an entry in its versions: as the report has it, and as it was before somebody found something missing.
record Draft(Report.Entry text, Notes notes) {

    private String key() {
        return text.key();
    }

    /// As the department wrote it at last.
    Content last() {
        Content content = new Content(
                misprinted(text.achievements()),
                text.plans(),
                null,
                "",
                false,
                text.departments().plans().isEmpty(),
                text.programmes(),
                text.programmes().isEmpty(),
                text.sdgs(),
                "");
        return content.withRating(ownRating(), notes.wordsIfAny(key(), Turn.RATED));
    }

    /// The same in answer to a return.
    Content answering() {
        return last().withAnswer(notes.wordsIfAny(key(), Turn.ANSWERED));
    }

    /// Without the last of its achievements, which somebody will miss.
    Content first() {
        Content last = last();
        String source = last.achievements().source();
        return last.withTexts(
                new Prose(source.substring(0, source.lastIndexOf('\n')).strip()), last.plans());
    }

    private @Nullable Rating ownRating() {
        return notes.tells(key(), Turn.OVERRIDDEN)
                ? Rating.valueOf(notes.argument(key(), Turn.OVERRIDDEN))
                : text.rating();
    }

    private Prose misprinted(Prose right) {
        if (!notes.tells(key(), Turn.MISPRINTED)) {
            return right;
        }
        String[] slip = notes.argument(key(), Turn.MISPRINTED).split("→", 2);
        return new Prose(right.source().replace(slip[1], slip[0]));
    }
}
