package dev.pledgeledger.proof;

import dev.pledgeledger.common.FiscalYear;
import dev.pledgeledger.common.Rating;
import dev.pledgeledger.proof.Written.Rated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a proofreader with the standard list finds in invented texts.
final class Proofs {

    static final FiscalYear YEAR = new FiscalYear(2025);
    static final Proofreader READER = new Proofreader(WordList.standard());

    private Proofs() {}

    static Written written(String achievements, String plans, @Nullable Rating rating) {
        return new Written(YEAR, achievements, plans, new Rated(rating, null, true), List.of());
    }

    static List<Finding> inAchievements(String text) {
        return READER.entry(written(text, "", null));
    }

    static List<Finding> inPlans(String text) {
        return READER.entry(written("", text, null));
    }

    /// The words found for a reason in a text that belongs to neither column by its tense.
    static List<String> words(Reason reason, String text) {
        return inAchievements(text).stream()
                .filter(finding -> finding.reason() == reason)
                .map(Finding::words)
                .toList();
    }

    /// The text with all mends of a rule in it.
    static String mended(Rule rule, String text) {
        List<Finding> findings = inAchievements(text).stream()
                .filter(found -> found.rule() == rule)
                .toList();
        return Mend.all(text, Field.ACHIEVEMENTS, findings);
    }
}
