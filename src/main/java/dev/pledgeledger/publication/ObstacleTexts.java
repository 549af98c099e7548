package dev.pledgeledger.publication;

import dev.pledgeledger.common.PledgeCode;
import dev.pledgeledger.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What stands in the way of publishing, in words.
public record ObstacleTexts(Locale locale) {

    private static final int NAMED = 10;

    public List<String> of(List<PublishOutcome.Obstacle> obstacles) {
        return obstacles.stream().map(this::of).toList();
    }

    private String of(PublishOutcome.Obstacle obstacle) {
        return switch (obstacle) {
            case PublishOutcome.Obstacle.NothingNew nothing -> text(nothing.textKey());
            case PublishOutcome.Obstacle.ChangeNoteMissing missing -> text(missing.textKey());
            case PublishOutcome.Obstacle.MomentPassed passed -> text(passed.textKey());
            case PublishOutcome.Obstacle.OrderSettled settled -> text(settled.textKey());
            case PublishOutcome.Obstacle.OrderedAlready ordered ->
                text(ordered.textKey(), PublicationOrder.minute(ordered.dueAt()));
            case PublishOutcome.Obstacle.StillOpen open -> named(open, open.codes());
            case PublishOutcome.Obstacle.NotWhatWasSigned altered -> named(altered, altered.codes());
            case PublishOutcome.Obstacle.SealBroken broken ->
                text(
                        broken.textKey(),
                        broken.packages().stream().map(String::valueOf).collect(Collectors.joining("、")));
            case PublishOutcome.Obstacle.OfEntry entry -> text(entry.textKey(), entry.code());
        };
    }

    private String named(PublishOutcome.Obstacle obstacle, List<PledgeCode> codes) {
        String some = codes.stream().limit(NAMED).map(PledgeCode::toString).collect(Collectors.joining("、"));
        String all = codes.size() > NAMED ? text("publication.obstacle.more", some) : some;
        return text(obstacle.textKey(), codes.size(), all);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale, key, arguments);
    }
}
