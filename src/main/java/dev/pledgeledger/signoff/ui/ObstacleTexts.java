package dev.pledgeledger.signoff.ui;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Texts;
import dev.pledgeledger.progress.ui.RefusalTexts;
import dev.pledgeledger.signoff.SignOffOutcome.Obstacle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What stands in the way, in words. What is the same for many entries is said once.
class ObstacleTexts {

    private static final int MOST_NAMED = 3;

    private final Locale locale;

    ObstacleTexts(Locale locale) {
        this.locale = locale;
    }

    List<String> of(List<Obstacle> obstacles) {
        List<String> sentences = new ArrayList<>();
        Map<String, List<PledgeCode>> byReason = new LinkedHashMap<>();
        for (Obstacle obstacle : obstacles) {
            switch (obstacle) {
                case Obstacle.OfEntry one ->
                    new RefusalTexts(locale)
                            .of(one.refusals())
                            .forEach(reason -> byReason.computeIfAbsent(reason, key -> new ArrayList<>())
                                    .add(one.code()));
                case Obstacle.Faults found ->
                    sentences.add(text(found.textKey(), found.faults().size()));
                case Obstacle.NothingApproved nothing -> sentences.add(text(nothing.textKey()));
                case Obstacle.NothingChosen nothing -> sentences.add(text(nothing.textKey()));
                case Obstacle.NothingInIt nothing -> sentences.add(text(nothing.textKey()));
                case Obstacle.NothingToRead nothing -> sentences.add(text(nothing.textKey()));
                case Obstacle.Changed changed -> sentences.add(text(changed.textKey()));
                case Obstacle.ReasonMissing missing -> sentences.add(text(missing.textKey()));
                case Obstacle.ExplanationMissing missing -> sentences.add(text(missing.textKey()));
                case Obstacle.NumberMissing missing -> sentences.add(text(missing.textKey()));
                case Obstacle.NumberTaken taken -> sentences.add(text(taken.textKey(), taken.number()));
            }
        }
        byReason.forEach((reason, codes) -> sentences.add(text("signoff.obstacle.at", reason, some(codes))));
        return sentences;
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale, key, arguments);
    }

    private String some(List<PledgeCode> codes) {
        List<String> named =
                codes.stream().limit(MOST_NAMED).map(PledgeCode::toString).toList();
        String list = String.join("、", named);
        return codes.size() <= MOST_NAMED ? list : text("signoff.obstacle.more", list, codes.size() - MOST_NAMED);
    }
}
