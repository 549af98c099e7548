package dev.pledgeledger.progress;

import dev.pledgeledger.common.Rating;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What an entry still lacks before it can leave its department.
final class Completeness {

    private Completeness() {}

    static Optional<Refusal> missing(Situation situation) {
        Set<Refusal.Part> missing = EnumSet.noneOf(Refusal.Part.class);
        Content content = situation.content();
        if (content.rating() == null && !content.carriedOver()) {
            missing.add(Refusal.Part.RATING);
        }
        if (content.achievements().isEmpty() && !situation.rowHasText()) {
            missing.add(Refusal.Part.ACHIEVEMENTS);
        }
        if (content.plans().isEmpty() && content.rating() != Rating.A && !content.ended() && !situation.rowHasText()) {
            missing.add(Refusal.Part.PLANS);
        }
        boolean planLead =
                content.ended() || !situation.entry().plansDepartments().isEmpty();
        if (situation.entry().achievementsDepartments().isEmpty() || !planLead) {
            missing.add(Refusal.Part.LEAD);
        }
        if (content.programmes().isEmpty() && !content.noProgrammes()) {
            missing.add(Refusal.Part.PROGRAMMES);
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Incomplete(missing));
    }
}
